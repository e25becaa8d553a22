import type { EarlierReport, IntakeOutcome, ReadingSummary } from '../intake/index.ts'
import { defineWords, formatNumber, type Language } from '../platform/core/language.ts'

const words = defineWords({
  nl: {
    read: (institute: string, year: string) => `Gelezen: verslag ${year} van ${institute}`,
    unknown: 'niet bekend',
    counts: (projects: string, sheets: string, items: string) =>
      `  ${projects} projecten, ${sheets} fiches, ${items} opsommingen`,
    notTicked: (steps: string, statuses: string) =>
      `  niet bekend (aangevinkt vakje niet in de tekst): ${steps} voortgangsstappen, ${statuses} statussen`,
    lines: (understood: string, boilerplate: string, all: string) =>
      `  ${all} regels: ${understood} gelezen, ${boilerplate} vaste tekst van het sjabloon`,
    doubtful: (count: string) => `Twijfelachtig: ${count}`,
    line: 'regel',
    notUnderstood: (count: string) => `Niet begrepen: ${count}`,
    stored: 'Bewaard:',
    plans: 'meerjarenplan',
    projects: 'projecten',
    sheets: 'fiches',
    outcome: (added: string, changed: string, unchanged: string) =>
      `${added} nieuw, ${changed} veranderd, ${unchanged} ongewijzigd`,
  },
  en: {
    read: (institute, year) => `Read: report of ${year} by ${institute}`,
    unknown: 'not known',
    counts: (projects, sheets, items) => `  ${projects} projects, ${sheets} sheets, ${items} list items`,
    notTicked: (steps, statuses) =>
      `  not known (the ticked option is not in the text): ${steps} progress steps, ${statuses} statuses`,
    lines: (understood, boilerplate, all) =>
      `  ${all} lines: ${understood} read, ${boilerplate} fixed text of the template`,
    doubtful: (count) => `Doubtful: ${count}`,
    line: 'line',
    notUnderstood: (count) => `Not understood: ${count}`,
    stored: 'Stored:',
    plans: 'multi-year plan',
    projects: 'projects',
    sheets: 'sheets',
    outcome: (added, changed, unchanged) => `${added} new, ${changed} changed, ${unchanged} unchanged`,
  },
})

/** What was read, doubtful and not understood, for a person at a terminal. */
export function summaryLines(summary: ReadingSummary, report: EarlierReport, language: Language): string[] {
  const said = words[language]
  const number = (value: number) => formatNumber(value, language)
  const { coverage, read, unknown } = summary
  return [
    said.read(summary.institute ?? said.unknown, String(summary.year ?? said.unknown)),
    said.counts(number(read.projects), number(read.sheets), number(read.items)),
    said.notTicked(number(unknown.steps), number(unknown.statuses)),
    said.lines(number(coverage.understood), number(coverage.boilerplate), number(coverage.lines)),
    '',
    said.doubtful(number(report.doubtful.length)),
    ...report.doubtful.map((doubt) => `  ${said.line} ${doubt.lines[0] ?? '?'}: ${doubt.sentence[language]}`),
    '',
    said.notUnderstood(number(report.notUnderstood.length)),
    ...report.notUnderstood.map(({ line, text }) => `  ${said.line} ${line}: ${text.trim()}`),
  ]
}

/** What the intake wrote, by kind of record. */
export function outcomeLines(outcome: IntakeOutcome, language: Language): string[] {
  const said = words[language]
  const kinds = ['plans', 'projects', 'sheets'] as const
  return [
    '',
    said.stored,
    ...kinds.map((kind) => {
      const { added, changed, unchanged } = outcome[kind]
      const [a, c, u] = [added, changed, unchanged].map((value) => formatNumber(value, language))
      return `  ${said[kind]}: ${said.outcome(a ?? '', c ?? '', u ?? '')}`
    }),
  ]
}
