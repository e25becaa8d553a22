import type { CalendarDate } from '../src/platform/core/calendar-date.ts'
import type { ActivityId } from '../src/platform/core/ids.ts'
import type { Setting } from '../src/registration/core/model.ts'
import { type DemoKind, demoKinds, type KindKey } from './kinds.ts'
import { madeUpId } from './made-up-id.ts'
import type { DemoProjectPartner } from './partners.ts'
import type { Random } from './random.ts'
import { isLockdown } from './season.ts'
import { notes } from './subjects.ts'

/** A made-up activity. It names project, kind and partners; the loader knows their ids. */
export interface MadeUpActivity {
  id: ActivityId
  project: string
  date: CalendarDate
  kind: KindKey
  setting: Setting
  participations: number
  partners: string[]
  referrals: { partner: string; count: number; warm: boolean }[]
  note: string
}

interface ActivityScene {
  project: string
  kind: KindKey
  date: CalendarDate
  partners: readonly DemoProjectPartner[]
}

/** In what share of registrations somebody wrote a note. */
export const noteShare = 0.03

/** One activity of a kind on a date; heads, partners, referrals and the rare note are drawn. */
export function makeUpActivity(random: Random, scene: ActivityScene): MadeUpActivity {
  const { project, kind, date, partners } = scene
  const traits: DemoKind = demoKinds[kind]
  const isGroup = traits.legalKind !== 'individual'
  const participations = headsOf(random, traits)
  const joining = random.chance(isGroup ? 0.3 : 0.04) ? random.some(partners, random.whole(1, 2)) : []
  return {
    id: madeUpId<ActivityId>(random, date),
    project,
    date,
    kind,
    setting: settingOf(random, traits, date),
    participations,
    partners: joining.map(({ partner }) => partner.name),
    referrals: random.chance(traits.referring) ? referralsOf(random, partners, participations) : [],
    note: random.chance(noteShare) ? random.pick(notes) : '',
  }
}

/** Small groups are more common than large ones: the lower of two draws. */
function headsOf(random: Random, { heads: [least, most] }: DemoKind): number {
  return Math.min(random.whole(least, most), random.whole(least, most))
}

function settingOf(random: Random, { otherSetting, usualSetting }: DemoKind, date: CalendarDate): Setting {
  if (otherSetting === undefined) return usualSetting
  return random.chance(isLockdown(date) ? 0.4 : 0.1) ? otherSetting : usualSetting
}

/** People are led to who can solve something; about half of the time somebody goes along. */
function referralsOf(
  random: Random,
  partners: readonly DemoProjectPartner[],
  participations: number,
): MadeUpActivity['referrals'] {
  const solving = partners.filter(({ role }) => role !== 'partner')
  const [target] = random.some(solving.length > 0 ? solving : partners, 1)
  if (target === undefined) return []
  const count = random.whole(1, Math.min(participations, 3))
  return [{ partner: target.partner.name, count, warm: random.chance(0.45) }]
}
