import { parseCalendarDate } from '../../platform/core/calendar-date.ts'
import type { Language } from '../../platform/core/language.ts'
import { Level, levelNames, Setting, settingNames, type Version } from '../../registration/core/model.ts'
import { formatDay } from '../ui/dates.ts'
import type { NameOf } from './named-partner.ts'
import { viewWords } from './view-words.ts'
import { registrationWords } from './words.ts'

export interface Change {
  field: string
  before: string
  after: string
}

type Content = Version['content']

/** What a version changed with respect to the one before it, field by field, as a person reads it. */
export function changesBetween(
  before: Content,
  after: Content,
  nameOf: NameOf,
  language: Language,
): Change[] {
  return Object.entries(labelsIn(language)).flatMap(([key, field]) => {
    if (JSON.stringify(before[key] ?? null) === JSON.stringify(after[key] ?? null)) return []
    const read = (content: Content) => shown(content[key], nameOf, language)
    return [{ field, before: read(before), after: read(after) }]
  })
}

function labelsIn(language: Language): Record<string, string> {
  const words = registrationWords[language]
  const view = viewWords[language]
  return {
    projectId: words.project,
    date: words.date,
    kindId: words.kind,
    participations: words.participations,
    subject: words.subject,
    policy: view.policy,
    targetGroupPresent: view.presence,
    level: words.level,
    setting: words.setting,
    bodyId: view.body,
    partnerIds: words.partners,
    referrals: words.referrals,
    note: words.note,
  }
}

function shown(value: unknown, nameOf: NameOf, language: Language): string {
  const view = viewWords[language]
  if (value === undefined || value === null || value === '') return '–'
  if (typeof value === 'boolean') return value ? view.yes : view.no
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value.length === 0 ? '–' : value.map((item) => itemOf(item, nameOf, view)).join(', ')
  return typeof value === 'string' ? textOf(value, nameOf, language) : view.changedList
}

function textOf(value: string, nameOf: NameOf, language: Language): string {
  const date = parseCalendarDate(value)
  if (date !== null) return formatDay(date, language)
  const setting = Setting.safeParse(value)
  if (setting.success) return settingNames[setting.data][language]
  const level = Level.safeParse(value)
  return level.success ? levelNames[level.data][language] : (nameOf(value) ?? value)
}

function itemOf(item: unknown, nameOf: NameOf, view: (typeof viewWords)['nl']): string {
  if (typeof item === 'string') return nameOf(item) ?? item
  if (typeof item !== 'object' || item === null || !('partnerId' in item)) return view.changedList
  const count = 'count' in item ? Number(item.count) : 0
  const warm = 'warm' in item && item.warm === true
  return view.referral(count, nameOf(String(item.partnerId)) ?? '…', warm)
}
