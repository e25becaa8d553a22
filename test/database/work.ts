import type { Pool } from 'pg'
import { type CalendarDate, calendarDate } from '../../src/platform/core/calendar-date.ts'
import { newId, type PartnerId } from '../../src/platform/core/ids.ts'
import type { WriteTransaction } from '../../src/platform/db/index.ts'
import { ActivityDraft, ContactDraft, type LegalKind, type Level } from '../../src/registration/core/model.ts'
import {
  registerActivity,
  registerContact,
  withdrawActivity,
  withdrawContact,
} from '../../src/registration/index.ts'
import { type Institute, insertInstitute, testNow } from './institute.ts'

/** What is registered, in the names of the small institute. */
export interface Work {
  kind: 'activity' | 'contact'
  project: 'roof' | 'steps' | 'shop'
  date: CalendarDate
  partners: PartnerName[]
  referred: PartnerName[]
  legalKind: LegalKind
  participations: number
  level: Level
  policy: boolean
  targetGroupPresent: boolean
  withdrawn: boolean
}
/** `hall` was merged into `town`. */
export type PartnerName = 'town' | 'welfare' | 'school' | 'hall'
/** The small institute with a partner that was merged into another. */
export type WorkScene = Institute & { hall: PartnerId }

const kindOf = {
  individual: 'visit',
  gathering: 'gathering',
  workingGroup: 'workshop',
  training: 'lesson',
} as const
export const themeOf = { roof: 'housing', steps: 'protection', shop: 'protection' } as const
export const municipalityOf = { roof: 'Linde', steps: 'Beukendorp', shop: 'Linde' } as const

/** Inserts a small institute of its own name, so that every test has one to itself. */
export async function makeWorkScene(owner: Pool): Promise<WorkScene> {
  const institute = await insertInstitute(owner, newId())
  const hall = newId<PartnerId>()
  await owner.query(
    `insert into partner (organisation_id, id, name, kind, merged_into) values ($1, $2, 'Gemeentehuis', 'municipality', $3)`,
    [institute.organisationId, hall, institute.partners.town],
  )
  return { ...institute, hall }
}

const confirmed = ['date-in-future', 'long-ago', 'many-for-individual', 'more-referred-than-present']

/** Registers work with the verbs of registration, as a coordinator. */
export async function registerWork(
  tx: WriteTransaction,
  scene: WorkScene,
  work: readonly Work[],
): Promise<void> {
  const actor = scene.actor('coordinator')
  const idOf = (name: PartnerName) => (name === 'hall' ? scene.hall : scene.partners[name])
  for (const one of work) {
    const shared = {
      id: newId(),
      projectId: scene.projects[one.project].id,
      date: one.date,
      setting: 'venue',
      partnerIds: one.partners.map(idOf),
      confirmed,
    }
    const withdrawal = { id: shared.id, seenVersion: 1, reason: 'Dubbel' }
    if (one.kind === 'activity') {
      const referrals = one.referred.map((name) => ({ partnerId: idOf(name), count: 1, warm: true }))
      const { participations } = one
      const kindId = scene.kinds[kindOf[one.legalKind]]
      const draft = ActivityDraft.parse({ ...shared, kindId, participations, referrals })
      await registerActivity(tx, actor, draft, testNow)
      if (one.withdrawn) await withdrawActivity(tx, actor, withdrawal, testNow)
    } else {
      const { level, policy, targetGroupPresent } = one
      const draft = ContactDraft.parse({ ...shared, subject: 'Overleg', level, policy, targetGroupPresent })
      await registerContact(tx, actor, draft, testNow)
      if (one.withdrawn) await withdrawContact(tx, actor, withdrawal, testNow)
    }
  }
}

/** A gathering of five with one partner, to vary. */
export const plainWork: Work = {
  kind: 'activity',
  project: 'roof',
  date: calendarDate('2021-06-01'),
  partners: ['welfare'],
  referred: [],
  legalKind: 'gathering',
  participations: 5,
  level: 'local',
  policy: true,
  targetGroupPresent: true,
  withdrawn: false,
}
