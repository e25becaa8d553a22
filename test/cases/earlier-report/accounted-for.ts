import type { EarlierReport } from '../../../src/intake/core/earlier-report.ts'

/** Every line that a reading accounts for, as often as it does so, in order. */
export function accountedFor(report: EarlierReport): number[] {
  const records = [...report.themes, ...report.projects, ...report.sheets, ...report.chapters]
  return [
    ...records.flatMap(({ lines }) => lines),
    ...report.boilerplate.map(({ line }) => line),
    ...report.notUnderstood.map(({ line }) => line),
  ].sort((one, other) => one - other)
}

/** The numbers of the lines of a text that are not blank. */
export function linesWithText(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
}
