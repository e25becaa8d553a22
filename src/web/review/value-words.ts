import { partnerKindNames, partnerRoleNames } from '../../network/core/model.ts'
import { communicationKindNames } from '../../organisation/core/communication-model.ts'
import { fundingSourceNames, purposeNames } from '../../organisation/core/staff-model.ts'
import { phaseNames, scaleNames, statusNames } from '../../plan/core/model.ts'
import { planningStatusNames } from '../../plan/core/planning-model.ts'
import { formatDate, parseCalendarDate } from '../../platform/core/calendar-date.ts'
import { type Bilingual, formatNumber, type Language } from '../../platform/core/language.ts'
import { dossierKindNames, dossierStatusNames } from '../../policy/core/dossier-model.ts'
import { signalSourceNames, stepKindNames } from '../../policy/core/signal-model.ts'
import { legalKindNames, levelNames, settingNames } from '../../registration/core/model.ts'
import { Month, monthName } from '../../registration/core/month.ts'
import { findingNames } from '../../review/core/model.ts'
import type { NameOf } from '../registration/named-partner.ts'
import { fieldWords, type Unit } from './field-words.ts'

/** A field that a change touched, as a person reads it; `before` or `after` is left out where there is none. */
export interface FieldChange {
  field: string
  before: string | null
  after: string | null
}

type Content = Readonly<Record<string, unknown>> | null

/** A code means the same in every table in which it stands, or the field says of what it is. */
const codes: Readonly<Record<string, Bilingual>> = {
  ...partnerKindNames,
  ...partnerRoleNames,
  ...communicationKindNames,
  ...purposeNames,
  ...phaseNames,
  ...scaleNames,
  ...statusNames,
  ...planningStatusNames,
  ...dossierKindNames,
  ...dossierStatusNames,
  ...signalSourceNames,
  ...stepKindNames,
  ...legalKindNames,
  ...levelNames,
  ...settingNames,
  ...findingNames,
}
/** Tables of which the codes mean something else in their own field. */
const codesOfField: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  source: { ...signalSourceNames, ...fundingSourceNames },
  level: levelNames,
  purpose: purposeNames,
}

/** What a change did, field by field; what stayed as it was is left out. */
export function fieldsChanged(
  before: Content,
  after: Content,
  nameOf: NameOf,
  language: Language,
): FieldChange[] {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return keys.flatMap((key) => {
    if (key === 'id') return []
    const [was, is] = [before?.[key], after?.[key]]
    if (before !== null && after !== null && JSON.stringify(was) === JSON.stringify(is)) return []
    if (before === null && isEmpty(is)) return []
    const read = (content: Content, value: unknown) =>
      content === null || !(key in content) ? null : valueInWords(key, value, nameOf, language)
    return [{ field: fieldWords(key)[language], before: read(before, was), after: read(after, is) }]
  })
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** A value of the trail as a person reads it: ids by name, codes by word, amounts in their unit. */
export function valueInWords(key: string, value: unknown, nameOf: NameOf, language: Language): string {
  if (isEmpty(value)) return '–'
  if (typeof value === 'boolean') return yesNo[language][value ? 'yes' : 'no']
  if (typeof value === 'number') return inUnit(value, fieldWords(key).unit, language)
  if (Array.isArray(value)) return value.map((item) => valueInWords(key, item, nameOf, language)).join(', ')
  if (typeof value === 'string') return textInWords(key, value, nameOf, language)
  return Object.entries(value as object)
    .map(([inner, one]) => `${fieldWords(inner)[language]} ${valueInWords(inner, one, nameOf, language)}`)
    .join(', ')
}

const yesNo = { nl: { yes: 'ja', no: 'nee' }, en: { yes: 'yes', no: 'no' } }

function inUnit(value: number, unit: Unit | undefined, language: Language): string {
  switch (unit) {
    case 'cents':
      return `€ ${formatNumber(value / 100, language, 2)}`
    case 'hundredths':
      return formatNumber(value / 100, language, 2)
    case 'minutes':
      return `${formatNumber(value / 60, language)} ${language === 'nl' ? 'uur' : 'hours'}`
    case undefined:
      // A year or a number of a list is no quantity: it has no sign between its thousands.
      return value < 10_000 ? String(value) : formatNumber(value, language)
  }
}

function textInWords(key: string, value: string, nameOf: NameOf, language: Language): string {
  const date = parseCalendarDate(value)
  if (date !== null) return formatDate(date, language)
  const month = Month.safeParse(value)
  if (month.success) return monthName(month.data, language)
  return codesOfField[key]?.[value]?.[language] ?? codes[value]?.[language] ?? nameOf(value) ?? value
}
