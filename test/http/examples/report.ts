import type { ReportRunId } from '../../../src/platform/core/ids.ts'
import { type ExamplesOf, nothing } from './example.ts'

export const reportExamples: ExamplesOf<'report'> = {
  'report.list': { role: 'worker', input: nothing },
  'report.run': { role: 'worker', input: ({ reportId }) => ({ id: reportId }) },
  'report.make': {
    role: 'coordinator',
    input: ({ reportId }, id) => ({ id: id<ReportRunId>(reportId), year: 2021, language: 'nl' }),
  },
  'report.document': { role: 'worker', input: ({ reportId }) => ({ id: reportId, format: 'html' }) },
}
