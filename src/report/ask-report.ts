import type { ReportRunId } from '../platform/core/ids.ts'
import type { Language } from '../platform/core/language.ts'
import type { Actor } from '../platform/core/permissions.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import { enqueue } from '../platform/jobs/index.ts'
import type { ReportRun } from './core/api.ts'
import { getRun } from './reads.ts'

/** The job that makes an asked report. */
export const makeReportTask = 'make-report'

/** Asks for the report of a year. Asked twice with one id, it is made once. */
export async function askReport(
  tx: WriteTransaction,
  actor: Actor,
  asked: { id: ReportRunId; year: number; language: Language },
  now: Date,
): Promise<ReportRun> {
  const { id, year, language } = asked
  const added = await tx.db
    .insertInto('report_run')
    .values({
      organisation_id: tx.organisationId,
      id,
      year,
      language,
      state: 'waiting',
      asked_at: now,
      asked_by_name: actor.name,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added !== undefined) {
    await enqueue(tx, makeReportTask, { id })
    tx.audit({ verb: 'ask-report', recordKind: 'report', recordIds: [id], after: { year, language } })
  }
  return getRun(tx, id)
}
