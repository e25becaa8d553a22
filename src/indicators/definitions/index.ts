import type { IndicatorCode } from '../core/model.ts'
import type { Definition } from '../definition.ts'
import { activities, participations } from './activities.ts'
import { communication } from './communication.ts'
import { contacts, policyContacts } from './contacts.ts'
import { dossiers } from './dossiers.ts'
import { formation } from './formation.ts'
import { means } from './means.ts'
import { partners } from './partners.ts'
import { seniority } from './seniority.ts'
import { staff } from './staff.ts'
import { training } from './training.ts'
import { volunteers } from './volunteers.ts'

/** Every version of every indicator, in the order of their codes. */
export const definitions: readonly Definition[] = [
  formation,
  staff,
  activities,
  participations,
  partners,
  contacts,
  policyContacts,
  dossiers,
  volunteers,
  communication,
  means,
  training,
  seniority,
]

/** The definition that holds for a year; `null` where there is none. */
export function definitionFor(code: IndicatorCode, year: number): Definition | null {
  return (
    definitions.find(
      (definition) =>
        definition.code === code &&
        definition.validFrom <= year &&
        (definition.validTo === null || year <= definition.validTo),
    ) ?? null
  )
}
