import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { ReportRunId } from '../../platform/core/ids.ts'
import { Language } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'

const tags: [string] = ['Report']

/** The steps of making a report, in their order; a preview has no freeze. */
export const ReportStep = z.enum(['collect', 'bind', 'check', 'render'])
export type ReportStep = z.infer<typeof ReportStep>

/** One making of a report: waiting, running at a step, done, or failed with a sentence. */
export const ReportRun = z.object({
  id: ReportRunId,
  year: Year,
  language: Language,
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  step: ReportStep.nullable(),
  askedAt: z.iso.datetime(),
  askedBy: z.string(),
  finishedAt: z.iso.datetime().nullable(),
  pages: z.number().int().nullable(),
  problem: z.object({ nl: z.string(), en: z.string() }).nullable(),
  /** What a reader would stumble over, found before it was rendered. Empty until it is made. */
  findings: z.array(z.object({ code: z.string(), sentence: z.object({ nl: z.string(), en: z.string() }) })),
})
export type ReportRun = z.infer<typeof ReportRun>

export const reportApi = {
  list: endpoint('report.read', {
    method: 'GET',
    path: '/reports',
    summary: 'The reports that were made, the newest first',
    tags,
  }).output(z.array(ReportRun)),
  run: endpoint('report.read', {
    method: 'GET',
    path: '/reports/{id}',
    summary: 'How far the making of a report is',
    tags,
  })
    .input(z.object({ id: ReportRunId }))
    .output(ReportRun),
  make: endpoint('report.make', {
    method: 'POST',
    path: '/reports',
    summary: 'Make the progress report of a year',
    tags,
  })
    .input(z.object({ id: ReportRunId, year: Year, language: Language.default('nl') }))
    .output(ReportRun),
  /** The made document as a file: `report.pdf` or `report.html`. */
  document: endpoint('report.read', {
    method: 'GET',
    path: '/reports/{id}/document',
    summary: 'The made report as PDF or HTML',
    tags,
  })
    .input(z.object({ id: ReportRunId, format: z.enum(['pdf', 'html']) }))
    .output(z.instanceof(Blob)),
}
