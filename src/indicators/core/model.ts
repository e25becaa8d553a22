import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { ProjectId, ThemeId } from '../../platform/core/ids.ts'
import { Year } from '../../platform/core/period.ts'

/** The indicators that are live, by their legal code. */
export const IndicatorCode = z.enum(['2.3', '2.4', '2.5', '2.6', '2.7'])
export type IndicatorCode = z.infer<typeof IndicatorCode>

const text = z.object({ nl: z.string(), en: z.string() })

/** What is counted over: a year or another period, the whole organisation or a part of it. */
export const Scope = z.object({
  from: CalendarDate,
  to: CalendarDate,
  themeId: ThemeId.optional(),
  projectId: ProjectId.optional(),
  municipality: z.string().optional(),
})
export type Scope = z.infer<typeof Scope>

/** A column of an indicator's table: one breakdown value, or all of them together (`null`). */
export const Breakdown = z.object({ key: z.string().nullable(), label: text })
export type Breakdown = z.infer<typeof Breakdown>

/** One figure: which theme (or all), which column (or all), and its value. */
export const Cell = z.object({
  themeId: ThemeId.nullable(),
  breakdown: z.string().nullable(),
  value: z.number(),
})
export type Cell = z.infer<typeof Cell>

/** An indicator over a scope: every cell of its table, totals included, folded from the same rows. */
export const IndicatorResult = z.object({
  code: IndicatorCode,
  version: z.number().int().positive(),
  title: text,
  /** The definition in a sentence that a worker understands. */
  sentence: text,
  unit: text,
  scope: Scope,
  themes: z.array(z.object({ id: ThemeId, name: z.string() })),
  columns: z.array(Breakdown),
  /** `true` when the columns together make the total; a distinct count does not add up. */
  adds: z.boolean(),
  cells: z.array(Cell),
  /** A second figure beside the count, such as partner attendances (2.6) or all policy contacts (2.7). */
  beside: z.object({ label: text, cells: z.array(Cell) }).nullable(),
})
export type IndicatorResult = z.infer<typeof IndicatorResult>

/** A record behind a figure. The weights of a cell's records add up to the figure (or to their number). */
export const IndicatorRecord = z.object({
  recordKind: z.enum(['activity', 'contact', 'partner']),
  recordId: z.uuid(),
  date: CalendarDate.nullable(),
  project: z.string(),
  projectId: ProjectId,
  theme: z.string(),
  /** What the reader sees of it: the kind and setting, the subject, the partner's name. */
  label: text,
  weight: z.number(),
})
export type IndicatorRecord = z.infer<typeof IndicatorRecord>

export const CellRef = z.object({
  code: IndicatorCode,
  year: Year,
  themeId: ThemeId.optional(),
  projectId: ProjectId.optional(),
  municipality: z.string().optional(),
  breakdown: z.string().optional(),
  /** The indicator's own figure, or the one given beside it. */
  figure: z.enum(['main', 'beside']).default('main'),
})
export type CellRef = z.infer<typeof CellRef>

export const RecordList = z.object({
  value: z.number(),
  total: z.number().int(),
  records: z.array(IndicatorRecord),
})
export type RecordList = z.infer<typeof RecordList>
