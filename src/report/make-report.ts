import type { Pool } from 'pg'
import { z } from 'zod'
import { OrganisationId, ReportRunId } from '../platform/core/ids.ts'
import { Problem } from '../platform/core/problem.ts'
import { type ReadTransaction, reading, type WriteTransaction, writing } from '../platform/db/index.ts'
import type { JobHandler } from '../platform/jobs/index.ts'
import type { ReportRun } from './core/api.ts'
import { reportProblem } from './core/problems.ts'
import { type GeneratedReport, generateReport } from './generate.ts'
import { getRun } from './reads.ts'

const Payload = z.object({ organisationId: OrganisationId, id: ReportRunId })
type Payload = z.infer<typeof Payload>

interface Effects {
  pool: Pool
  now: () => Date
  baseAddress: string
  onFault: (error: unknown) => void
}

/**
 * Makes an asked report and keeps it. Each step is written when it begins, so that a page can show
 * it; a problem is kept as its sentence, and then the report is not tried again by itself.
 */
export function makeReportJob(effects: Effects): JobHandler {
  return async (payload) => {
    const job = Payload.parse(payload)
    const update = (change: RunChange) =>
      writing(effects.pool, job.organisationId, (tx) => updateRun(tx, job.id, change))
    try {
      const made = await makeReport(effects, job, (step) => update({ state: 'running', step }))
      await update({
        state: 'done',
        step: null,
        pages: made.pages,
        pdf: Buffer.from(made.pdf),
        html: made.html,
        findings: JSON.stringify(made.findings.map(({ code, sentence }) => ({ code, sentence }))),
        finished_at: effects.now(),
      })
    } catch (error) {
      const problem =
        error instanceof Problem ? error : reportProblem('report-not-rendered', {}, { cause: error })
      if (problem !== error || problem.entry.kind === 'fault') effects.onFault(error)
      const [problem_nl, problem_en] = [problem.sentence('nl'), problem.sentence('en')]
      await update({ state: 'failed', problem_nl, problem_en, finished_at: effects.now() })
    }
  }
}

async function makeReport(
  { pool, now, baseAddress }: Effects,
  job: Payload,
  onStep: (step: NonNullable<ReportRun['step']>) => Promise<void>,
): Promise<GeneratedReport> {
  const read = <T>(work: (tx: ReadTransaction) => Promise<T>) => reading(pool, job.organisationId, work)
  const { year, language } = await read((tx) => getRun(tx, job.id))
  return generateReport(read, { year, language, baseAddress, now: now() }, onStep)
}

type RunChange = Partial<{
  state: ReportRun['state']
  step: ReportRun['step']
  pages: number
  pdf: Buffer
  html: string
  findings: string
  finished_at: Date
  problem_nl: string
  problem_en: string
}>

async function updateRun(tx: WriteTransaction, id: ReportRunId, change: RunChange): Promise<void> {
  await tx.db
    .updateTable('report_run')
    .set(change)
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .execute()
}
