import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { MeasureId, MeasureValueId, ProjectId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'
import { Reason } from '../../platform/core/reason.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** How the values of a year become one figure. */
export const foldNames = {
  sum: { nl: 'optellen', en: 'add up' },
  latest: { nl: 'de laatste telt', en: 'the latest counts' },
  mean: { nl: 'gemiddelde', en: 'mean' },
  highest: { nl: 'de hoogste telt', en: 'the highest counts' },
} as const satisfies Record<string, Bilingual>
export const Fold = codesOf(foldNames)
export type Fold = z.infer<typeof Fold>

/** Thousandths of a measure's unit, whatever its number of decimals: 12,5 kg is 12500. */
export const Thousandths = z.number().int().min(0).max(1_000_000_000_000).brand('Thousandths')
export type Thousandths = z.infer<typeof Thousandths>

export const Decimals = z.number().int().min(0).max(3)

/** What a measure came to in a year; `null` when no value was noted. */
export const MeasureYear = z.object({
  year: Year,
  figure: Thousandths.nullable(),
  target: Thousandths.nullable(),
  values: z.number().int(),
})
export type MeasureYear = z.infer<typeof MeasureYear>

export const Measure = z.object({
  id: MeasureId,
  projectId: ProjectId,
  project: z.string(),
  name: z.string(),
  unit: z.string(),
  fold: Fold,
  decimals: Decimals,
  endedOn: CalendarDate.nullable(),
  version: z.number().int(),
  /** The years with a value or a target, the latest first. */
  years: z.array(MeasureYear),
})
export type Measure = z.infer<typeof Measure>

export const MeasureValue = z.object({
  id: MeasureValueId,
  on: CalendarDate,
  value: Thousandths,
  note: z.string(),
  version: z.number().int(),
  notedAt: z.iso.datetime(),
  notedBy: z.string(),
  withdrawn: z.string().nullable().meta({ description: 'Why it was withdrawn; null while it counts' }),
})
export type MeasureValue = z.infer<typeof MeasureValue>

/** A measure with its values, the latest day first. */
export const MeasureWithValues = Measure.extend({ values: z.array(MeasureValue) })
export type MeasureWithValues = z.infer<typeof MeasureWithValues>

const seenVersion = z.number().int().positive()
const target = Thousandths.refine((value) => value > 0)

const aimed = {
  name: z.string().trim().min(1).max(120),
  unit: z.string().trim().min(1).max(40),
  fold: Fold,
  decimals: Decimals,
  /** One a year at most. */
  targets: z.array(z.object({ year: Year, value: target })).max(30),
}
export const MeasureDraft = z.object({ id: MeasureId, projectId: ProjectId, ...aimed })
export type MeasureDraft = z.infer<typeof MeasureDraft>

export const MeasureChange = z.object({
  id: MeasureId,
  seenVersion,
  ...aimed,
  endedOn: CalendarDate.nullable(),
})
export type MeasureChange = z.infer<typeof MeasureChange>

export const MeasureWithdrawal = z.object({ id: MeasureId, seenVersion, reason: Reason })
export type MeasureWithdrawal = z.infer<typeof MeasureWithdrawal>

const noted = { on: CalendarDate, value: Thousandths, note: z.string().trim().max(500) }

export const ValueDraft = z.object({ id: MeasureValueId, measureId: MeasureId, ...noted })
export type ValueDraft = z.infer<typeof ValueDraft>

export const ValueChange = z.object({ id: MeasureValueId, seenVersion, ...noted })
export type ValueChange = z.infer<typeof ValueChange>

export const ValueWithdrawal = z.object({ id: MeasureValueId, seenVersion, reason: Reason })
export type ValueWithdrawal = z.infer<typeof ValueWithdrawal>
