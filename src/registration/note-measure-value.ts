import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import type { ValueDraft } from './core/measure-model.ts'
import { measureProblem as problem } from './core/measure-problems.ts'
import { checkValue } from './core/measure-rules.ts'
import { measureFor, measureValues } from './measure-store.ts'

/**
 * Notes what a measure came to on a day. Throws `measure-not-found`, `measure-not-yours`,
 * `measure-withdrawn`, `value-in-future`, `measure-ended`, `value-decimals`, `id-taken` and `holds-…`.
 */
export async function noteMeasureValue(
  tx: WriteTransaction,
  actor: Actor,
  { id, measureId, on, value, note }: ValueDraft,
  today: CalendarDate,
): Promise<RecordReceipt> {
  const measure = await measureFor(tx, actor, measureId)
  if (measure.withdrawn) throw problem('measure-withdrawn', { name: measure.name })
  checkValue(measure, { on, value }, today)
  refuseIdentifiers([note])
  const columns = { measure_id: measureId, on_date: on, value, note, noted_by_name: actor.name }
  const { version } = await measureValues.add(tx, id, columns, { verb: 'note-measure-value' })
  return { id, version }
}
