import type { ReportedProject, Sheet } from '../../core/earlier-report.ts'
import { matchNames } from './matching.ts'
import type { Reading } from './notes.ts'
import { readName } from './project.ts'

/** Gives every sheet its project and notes what does not fit. */
export function matchSheets(
  sheets: readonly Sheet[],
  projects: readonly ReportedProject[],
  reading: Reading,
): Sheet[] {
  const { sectorSuffix } = reading.template
  const matches = matchNames(
    sheets.map((sheet) => readName(sheet.nameAsWritten, sectorSuffix).name),
    projects.map(({ name }) => name),
  )
  const matched = new Set<ReportedProject>()
  const result = sheets.map((sheet, index): Sheet => {
    const match = matches[index]
    const project = match && match.index !== null ? projects[match.index] : undefined
    if (!project) {
      const more = match !== undefined && match.index === null && match.more
      const code = more ? 'sheet-fits-more-projects' : 'sheet-without-project'
      reading.doubt(code, sheet.lines.slice(0, 1), sheet.nameAsWritten)
      return sheet
    }
    matched.add(project)
    compare(sheet, project, reading)
    return { ...sheet, project: project.name }
  })
  for (const project of projects) {
    if (!matched.has(project))
      reading.doubt('project-without-sheet', project.lines.slice(0, 1), project.nameAsWritten)
  }
  return result
}

function compare(sheet: Sheet, project: ReportedProject, reading: Reading): void {
  const lines = [...sheet.lines.slice(0, 1), ...project.lines.slice(0, 1)]
  if (sheet.nameAsWritten !== project.nameAsWritten) {
    reading.doubt('name-spelled-differently', lines, `${sheet.nameAsWritten} / ${project.nameAsWritten}`)
  }
  if (sheet.theme !== project.theme)
    reading.doubt('theme-differs', lines, `${sheet.theme} / ${project.theme}`)
}

/** Notes sheets whose number was used before or does not follow the one before. */
export function checkNumbers(sheets: readonly Sheet[], reading: Reading): void {
  const seen = new Set<string>()
  let expected: string | null = null
  for (const { number, theme, nameAsWritten, lines } of sheets) {
    const start = `${number.split('.').slice(0, -1).join('.')}.1`
    const written = `${number} ${nameAsWritten}`
    if (seen.has(number)) reading.doubt('heading-number-repeated', lines.slice(0, 1), written)
    else if (number !== expected && number !== start) {
      reading.doubt('heading-number-jumps', lines.slice(0, 1), `${written} (${theme})`)
    }
    seen.add(number)
    expected = following(number)
  }
}

function following(number: string): string {
  const parts = number.split('.')
  return [...parts.slice(0, -1), Number(parts.at(-1)) + 1].join('.')
}

/** Notes projects that are finished while their term runs past the year of the report. */
export function checkTerms(
  projects: readonly ReportedProject[],
  year: number | null,
  reading: Reading,
): void {
  for (const { phase, term } of projects) {
    const end = term?.end
    if (year === null || !term || !end || phase?.code !== 'finished') continue
    if (end > `${year}-12-31`) reading.doubt('finished-before-end', term.lines, term.asWritten)
  }
}
