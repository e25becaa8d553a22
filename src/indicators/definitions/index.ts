import type { IndicatorCode } from '../core/model.ts'
import type { Definition } from '../definition.ts'
import { activities, participations } from './activities.ts'
import { contacts, policyContacts } from './contacts.ts'
import { partners } from './partners.ts'

/** Every version of every live indicator, in the order of their codes. */
export const definitions: readonly Definition[] = [
  activities,
  participations,
  partners,
  contacts,
  policyContacts,
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
