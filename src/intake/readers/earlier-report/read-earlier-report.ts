import type { Chapter, EarlierReport, Sheet } from '../../core/earlier-report.ts'
import { type AnnexTheme, cutAnnex } from './annex.ts'
import { stripBoilerplate } from './boilerplate.ts'
import { checkNumbers, checkTerms, matchSheets } from './checks.ts'
import { inOrder, readContent } from './content.ts'
import { flemishTemplate } from './flemish-template.ts'
import { type Reading, startReading } from './notes.ts'
import { readPlan } from './plan.ts'
import { readProject, type WrittenProject } from './project.ts'
import { type Section, sectionsOf } from './sections.ts'
import { readSheet } from './sheet.ts'
import type { ReportTemplate } from './template.ts'
import { numbersOf, textLines } from './text-lines.ts'
import { vocabularyOf } from './words.ts'

/**
 * Reads the text of an earlier progress report, as a PDF gives it. Any text can be read: what fits
 * the template becomes records with the numbers of their lines, what is doubtful is said, and a
 * line that is not understood is kept as such. Nothing is guessed.
 */
export function readEarlierReport(text: string, template: ReportTemplate = flemishTemplate): EarlierReport {
  const lines = textLines(text)
  const reading = startReading(template, vocabularyOf(lines.map((line) => line.text)))
  const { identity, lines: content } = stripBoilerplate(lines, reading)
  const read = readSections(sectionsOf(content), reading)
  const sheetThemes = read.sheets.map(({ theme }) => theme)
  const plan = readPlan(read.projects, read.annexThemes, [...new Set(sheetThemes)], reading)
  const themedSheets = read.sheets.map((sheet) => ({ ...sheet, theme: plan.themeNamed(sheet.theme) }))
  const sheets = matchSheets(themedSheets, plan.projects, reading)
  checkNumbers(sheets, reading)
  checkTerms(plan.projects, identity.year, reading)
  const { boilerplate, notUnderstood, doubtful } = reading.notes
  const report = {
    ...identity,
    themes: plan.themes,
    projects: plan.projects,
    sheets,
    chapters: read.chapters,
  }
  return {
    ...report,
    boilerplate: boilerplate.sort((one, other) => one.line - other.line),
    notUnderstood: notUnderstood.sort((one, other) => one.line - other.line),
    doubtful: doubtful.sort((one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0)),
    coverage: {
      lines: lines.length,
      understood: countLines(report.themes, report.projects, report.sheets, report.chapters),
      boilerplate: boilerplate.length,
      notUnderstood: notUnderstood.length,
    },
  }
}

function countLines(...records: readonly (readonly { lines: number[] }[])[]): number {
  return records.flat().reduce((sum, { lines }) => sum + lines.length, 0)
}

interface ReadSections {
  chapters: Chapter[]
  sheets: Sheet[]
  projects: WrittenProject[]
  annexThemes: AnnexTheme[]
}

/** Reads each section for what it is: a sheet under a theme, the annex, or a chapter of text. */
function readSections(sections: readonly Section[], reading: Reading): ReadSections {
  const read: ReadSections = { chapters: [], sheets: [], projects: [], annexThemes: [] }
  let theme: string | null = null
  for (const section of sections) {
    if (section.depth < 3) theme = reading.template.themeHeading.exec(section.title)?.[1] ?? null
    if (section.depth === 3 && theme !== null) {
      read.sheets.push(readSheet(section, theme, reading))
    } else if (section.depth === 1 && reading.template.annexHeading.test(section.title)) {
      const { themes, entries } = cutAnnex(section.body, reading)
      for (const heading of themes) read.annexThemes.push(heading)
      for (const entry of entries) read.projects.push(readProject(entry, reading))
      read.chapters.push(readChapter({ ...section, body: [] }, reading))
    } else read.chapters.push(readChapter(section, reading))
  }
  return read
}

function readChapter(section: Section, reading: Reading): Chapter {
  const { blocks, links, lines } = readContent(section.body, reading)
  return {
    number: section.number,
    title: section.title,
    blocks,
    links,
    lines: inOrder([...numbersOf(section.headingLines), ...lines]),
  }
}
