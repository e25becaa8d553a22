import type { CalendarDate } from '../src/platform/core/calendar-date.ts'
import type { ContactId } from '../src/platform/core/ids.ts'
import type { Level, Setting } from '../src/registration/core/model.ts'
import { madeUpId } from './made-up-id.ts'
import { noteShare } from './make-up-activity.ts'
import type { DemoProjectPartner } from './partners.ts'
import { type Random, weighted } from './random.ts'
import { isLockdown } from './season.ts'
import { notes, subjects } from './subjects.ts'
import { type WorkKind, workProfiles } from './work.ts'

/** A made-up contact. It names project and partners; the loader knows their ids. */
export interface MadeUpContact {
  id: ContactId
  project: string
  date: CalendarDate
  subject: string
  policy: boolean
  level: Level
  targetGroupPresent: boolean
  setting: Setting
  partners: string[]
  note: string
  /** The consultation body of which it is a meeting. */
  body: string | null
}

interface ContactScene {
  project: string
  work: WorkKind
  date: CalendarDate
  partners: readonly DemoProjectPartner[]
}

/** One contact on a date, about a matter of the project's kind of work. */
export function makeUpContact(
  random: Random,
  { project, work, date, partners }: ContactScene,
): MadeUpContact {
  const profile = workProfiles[work]
  const policy = random.chance(profile.policy)
  return {
    id: madeUpId<ContactId>(random, date),
    project,
    date,
    subject: random.pick(subjects[work][policy ? 'policy' : 'practice']),
    policy,
    level: drawLevel[work](random),
    targetGroupPresent: random.chance(policy ? profile.present : profile.present / 3),
    setting: settingOf(random, date),
    partners: random.some(partners, attendanceOf(random)).map(({ partner }) => partner.name),
    note: random.chance(noteShare) ? random.pick(notes) : '',
    body: null,
  }
}

const drawLevel = Object.fromEntries(
  Object.entries(workProfiles).map(([work, { levels }]) => [
    work,
    weighted(Object.entries(levels) as [Level, number][]),
  ]),
) as Record<WorkKind, (random: Random) => Level>

/** Most contacts are with one office; some are meetings of many. */
function attendanceOf(random: Random): number {
  return random.chance(0.55) ? 1 : random.whole(2, 6)
}

function settingOf(random: Random, date: CalendarDate): Setting {
  if (random.chance(isLockdown(date) ? 0.65 : 0.3)) return 'online'
  return random.chance(0.25) ? 'phone' : 'venue'
}
