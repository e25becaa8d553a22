import { formatDate, formatMonth, parseCalendarDate } from './calendar-date.ts'
import { type Bilingual, formatNumber, type Language } from './language.ts'

type Details = Readonly<Record<string, string | number>>

/** What a problem is to the one who meets it, and the HTTP status that says so. */
const statusOf = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  refused: 422,
  unavailable: 503,
  fault: 500,
} as const

export type ProblemKind = keyof typeof statusOf

interface ProblemEntry {
  kind: ProblemKind
  /** What happened, that nothing is lost, what to do. `{name}` is filled from the details. */
  sentence: Bilingual
}

/** Slices add their problems to the one catalogue by declaring them with this function. */
export function defineProblems<K extends string>(entries: Record<K, ProblemEntry>): Record<K, ProblemEntry> {
  return entries
}

/** A problem with its code and the details that its sentence needs. */
export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly code: string,
    readonly entry: ProblemEntry,
    readonly details: Details = {},
    options?: ErrorOptions,
  ) {
    super(fill(entry.sentence.en, details, 'en'), options)
  }

  get status(): number {
    return statusOf[this.entry.kind]
  }

  /** The sentence a person reads. */
  sentence(language: Language): string {
    return fill(this.entry.sentence[language], this.details, language)
  }
}

function fill(sentence: string, details: Details, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = details[name]
    if (value === undefined) return whole
    if (typeof value === 'number') return formatNumber(value, language)
    const date = parseCalendarDate(value)
    return date === null ? inMonth(value, language) : formatDate(date, language)
  })
}

/** A month `YYYY-MM` as a person reads it, *maart 2021*; any other text as it is. */
function inMonth(text: string, language: Language): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? []
  return month === undefined ? text : `${formatMonth(Number(month), language)} ${year}`
}

/** A function that makes a problem of a catalogue: `problem('unknown-project', { project })`. */
export function problemsFrom<K extends string>(catalogue: Record<K, ProblemEntry>) {
  return (code: K, details?: Details, options?: ErrorOptions): Problem =>
    new Problem(code, catalogue[code], details, options)
}
