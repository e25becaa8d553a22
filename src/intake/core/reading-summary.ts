import type { DoubtCode } from './doubts.ts'
import type { Content, EarlierReport, Sheet } from './earlier-report.ts'

/** What was read, what needs an eye and what was not understood, in numbers a person can check. */
export interface ReadingSummary {
  institute: string | null
  year: number | null
  read: {
    themes: number
    projects: number
    sheets: number
    chapters: number
    items: number
    planningItems: number
    links: number
  }
  /** Options whose tick is not in the text. */
  unknown: { steps: number; statuses: number }
  doubtful: { code: DoubtCode; count: number; lines: number[] }[]
  notUnderstood: { count: number; lines: number[] }
  coverage: EarlierReport['coverage']
}

/** The numbers of a reading. */
export function summarise(report: EarlierReport): ReadingSummary {
  const contents = report.sheets.flatMap(contentsOf)
  const parts = report.sheets.flatMap((sheet) => [
    sheet.cooperation,
    sheet.politicalResults,
    sheet.participation,
  ])
  return {
    institute: report.institute,
    year: report.year,
    read: {
      themes: report.themes.length,
      projects: report.projects.length,
      sheets: report.sheets.length,
      chapters: report.chapters.length,
      items: countItems(contents),
      planningItems: countItems(report.sheets.map((sheet) => sheet.planning)),
      links: [...report.sheets, ...report.projects, ...report.chapters].flatMap(({ links }) => links).length,
    },
    unknown: {
      steps: parts.filter((part) => part?.step === null).length,
      statuses: report.sheets.filter((sheet) => sheet.conclusion?.status === null).length,
    },
    doubtful: doubtsByCode(report),
    notUnderstood: {
      count: report.notUnderstood.length,
      lines: report.notUnderstood.map(({ line }) => line),
    },
    coverage: report.coverage,
  }
}

function contentsOf(sheet: Sheet): (Content | null)[] {
  const { cooperation, politicalResults, participation, policyAdvice, conclusion, planning } = sheet
  return [cooperation, politicalResults, participation, policyAdvice, conclusion, planning]
}

function countItems(contents: readonly (Content | null)[]): number {
  return contents.flatMap((content) => content?.blocks ?? []).filter(({ kind }) => kind === 'item').length
}

function doubtsByCode(report: EarlierReport): ReadingSummary['doubtful'] {
  const codes = new Set(report.doubtful.map(({ code }) => code))
  return [...codes].map((code) => {
    const doubts = report.doubtful.filter((doubt) => doubt.code === code)
    return { code, count: doubts.length, lines: doubts.flatMap(({ lines }) => lines) }
  })
}
