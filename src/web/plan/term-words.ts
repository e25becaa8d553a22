import type { Term } from '../../plan/core/model.ts'
import { type CalendarDate, formatDate } from '../../platform/core/calendar-date.ts'
import type { Language } from '../../platform/core/language.ts'
import { planWords } from './words.ts'

/** A term as a person reads it; what an earlier report wrote stands in when it named no date that exists. */
export function termInWords(term: Term, language: Language): string {
  const written = term.written ? `“${term.written}”` : null
  return datesInWords(term.start, term.end, language) ?? written ?? planWords[language].unknown
}

/** Start and end in words; `null` when neither is known. */
export function datesInWords(
  start: CalendarDate | null,
  end: CalendarDate | null,
  language: Language,
): string | null {
  const words = planWords[language]
  if (start && end) return words.fromTo(formatDate(start, language), formatDate(end, language))
  if (start) return words.since(formatDate(start, language))
  return end ? words.until(formatDate(end, language)) : null
}
