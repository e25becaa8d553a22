import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { refuseIdentifiers } from '../platform/core/personal-data.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { RecordReceipt } from '../platform/records.ts'
import type { ValueChange } from './core/measure-model.ts'
import { checkValue } from './core/measure-rules.ts'
import { measureOfValue, measureValues } from './measure-store.ts'

/**
 * Corrects a value, its day or its note. Throws `unknown-record`, `measure-not-yours`,
 * `value-in-future`, `measure-ended`, `value-decimals`, `already-withdrawn`, `changed-meanwhile`
 * and `holds-…`.
 */
export async function correctMeasureValue(
  tx: WriteTransaction,
  actor: Actor,
  { id, seenVersion, on, value, note }: ValueChange,
  today: CalendarDate,
): Promise<RecordReceipt> {
  checkValue(await measureOfValue(tx, actor, id), { on, value }, today)
  refuseIdentifiers([note])
  const columns = { on_date: on, value, note }
  return measureValues.change(tx, { id, seenVersion }, columns, { verb: 'correct-measure-value' })
}
