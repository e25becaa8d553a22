import { brusselsDate } from '../platform/core/calendar-date.ts'
import type { Language } from '../platform/core/language.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { bind } from './bind.ts'
import { check, type Finding } from './check.ts'
import { collect } from './collect.ts'
import type { ReportStep } from './core/api.ts'
import { reportProblem } from './core/problems.ts'
import { renderHtml } from './render/html/render-html.ts'
import type { PdfProgress } from './render/pdf/progress.ts'
import { renderPdf } from './render/pdf/render-pdf.ts'
import { writeYearlyReport } from './templates/yearly-report.ts'

export interface ReportRequest {
  year: number
  language: Language
  /** Where the addresses of figures begin. */
  baseAddress: string
  now: Date
}

export interface GeneratedReport {
  pdf: Uint8Array
  pages: number
  html: string
  findings: Finding[]
}

/**
 * Makes the progress report of a year: collect, bind, check, render. `read` runs its work in one
 * transaction, so that every figure is of one moment; from bind on nothing asks the database or the
 * clock. Throws `report-broken` when a finding blocks it.
 */
export async function generateReport(
  read: <T>(work: (tx: ReadTransaction) => Promise<T>) => Promise<T>,
  { year, language, baseAddress, now }: ReportRequest,
  onStep: (step: ReportStep) => void | Promise<void> = () => undefined,
): Promise<GeneratedReport> {
  await onStep('collect')
  const collected = await read((tx) => collect(tx, year))

  await onStep('bind')
  const written = writeYearlyReport(collected, { language, baseAddress, madeOn: brusselsDate(now) })
  const document = bind(written, collected.indicators)

  await onStep('check')
  const findings = check(document, collected)
  const blocking = findings.find((finding) => finding.blocking)
  if (blocking !== undefined) throw reportProblem('report-broken', { finding: blocking.sentence[language] })

  await onStep('render')
  let pages = 0
  const onProgress = (progress: PdfProgress) => {
    if (progress.step === 'writing') pages = progress.pages
  }
  const pdf = await renderPdf(document, { onProgress })
  return { pdf, pages, html: renderHtml(document), findings }
}
