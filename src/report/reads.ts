import type { ReportRunId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { ReportRun } from './core/api.ts'
import { reportProblem as problem } from './core/problems.ts'

/** The reports that were asked for, the newest first. */
export async function listRuns(tx: ReadTransaction): Promise<ReportRun[]> {
  const rows = await runs(tx).orderBy('asked_at', 'desc').limit(50).execute()
  return rows.map(runOf)
}

/** How far a report is. Throws `unknown-report`. */
export async function getRun(tx: ReadTransaction, id: ReportRunId): Promise<ReportRun> {
  const row = await runs(tx).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw problem('unknown-report')
  return runOf(row)
}

/** A made report as a file. Throws `unknown-report`, or `report-not-ready` while it is being made. */
export async function getDocument(
  tx: ReadTransaction,
  id: ReportRunId,
  format: 'pdf' | 'html',
): Promise<File> {
  const row = await tx.db
    .selectFrom('report_run')
    .select(['year', 'pdf', 'html'])
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw problem('unknown-report')
  const content = format === 'pdf' ? row.pdf : row.html
  if (content === null) throw problem('report-not-ready')
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const type = format === 'pdf' ? 'application/pdf' : 'text/html;charset=utf-8'
  return new File([part], `voortgangsrapport-${row.year}.${format}`, { type })
}

function runs(tx: ReadTransaction) {
  return tx.db
    .selectFrom('report_run')
    .select([
      'id',
      'year',
      'language',
      'state',
      'step',
      'asked_at',
      'asked_by_name',
      'finished_at',
      'pages',
      'problem_nl',
      'problem_en',
      'findings',
    ])
    .where('organisation_id', '=', tx.organisationId)
}

type RunRow = Awaited<ReturnType<ReturnType<typeof runs>['execute']>>[number]

function runOf(row: RunRow): ReportRun {
  const { problem_nl: nl, problem_en: en } = row
  return {
    id: row.id,
    year: row.year,
    language: row.language,
    state: row.state,
    step: row.step,
    askedAt: row.asked_at.toISOString(),
    askedBy: row.asked_by_name,
    finishedAt: row.finished_at?.toISOString() ?? null,
    pages: row.pages,
    problem: nl === null || en === null ? null : { nl, en },
    findings: ReportRun.shape.findings.parse(row.findings),
  }
}
