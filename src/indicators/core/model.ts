import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { Exact } from '../../platform/core/exact.ts'
import { ProjectId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'

/** The thirteen result indicators, by their legal code. */
export const IndicatorCode = z.enum([
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '2.6',
  '2.7',
  '2.8',
  '2.9',
  '2.10',
  '2.11',
  '2.12',
  '2.13',
])
export type IndicatorCode = z.infer<typeof IndicatorCode>

const text = z.object({ nl: z.string(), en: z.string() })

/** What is counted over: a year or another period, the whole organisation or a part of it. */
export const Scope = z.object({
  from: CalendarDate,
  to: CalendarDate,
  projectId: ProjectId.optional(),
  municipality: z.string().optional(),
})
export type Scope = z.infer<typeof Scope>

/** A year, a quarter of it or a month of it. */
export interface AskedPeriod {
  year: number
  quarter?: number | undefined
  month?: number | undefined
}

/** A project or a municipality, or neither: the whole organisation. */
export interface AskedPart {
  projectId?: ProjectId | undefined
  municipality?: string | undefined
}

/** The periods and parts for which an indicator makes sense, besides a year of the whole organisation. */
export const Asks = z.object({
  quarter: z.boolean(),
  month: z.boolean(),
  project: z.boolean(),
  municipality: z.boolean(),
})
export type Asks = z.infer<typeof Asks>

/** A row of an indicator's table: a theme by its id, or a word for what belongs to none. */
export const Row = z.object({ key: z.string(), label: text })
export type Row = z.infer<typeof Row>

/** What belongs to no theme, or to no theme alone. */
export const rowWords = {
  transversal: { nl: 'transversaal', en: 'transversal' },
  overhead: { nl: 'overhead', en: 'overhead' },
  organisation: { nl: 'hele organisatie', en: 'whole organisation' },
} as const satisfies Record<string, Bilingual>

/** A column of an indicator's table: one breakdown value. */
export const Breakdown = z.object({ key: z.string(), label: text })
export type Breakdown = z.infer<typeof Breakdown>

/** One figure: which row (or all), which column (or all), and its value in the scale of the figure. */
export const Cell = z.object({
  row: z.string().nullable(),
  breakdown: z.string().nullable(),
  value: z.number().int(),
})
export type Cell = z.infer<typeof Cell>

/** How a whole value is read: divided by `divisor`, shown with `decimals`. */
export const Scale = z.object({
  divisor: z.number().int().positive(),
  decimals: z.number().int().min(0).max(4),
})
export type Scale = z.infer<typeof Scale>

/** Where a cell stands: in the indicator's own figure, or in the one beside it. */
export const CellPlace = z.object({
  figure: z.enum(['main', 'beside']),
  row: z.string().nullable(),
  breakdown: z.string().nullable(),
})
export type CellPlace = z.infer<typeof CellPlace>

/** A number that is drawn from cells, with the cells it comes from, so that a reader can open them. */
export const NamedFigure = z.object({
  key: z.string(),
  label: text,
  value: Exact,
  decimals: z.number().int().min(0).max(4),
  unit: text,
  /** Words that stand for the number, such as *ja* and *nee*. */
  says: text.nullable(),
  cells: z.array(CellPlace),
})
export type NamedFigure = z.infer<typeof NamedFigure>

/** What is aimed at: in the scale of the headline; `row` is `null` for the whole. */
export const Target = z.object({ row: z.string().nullable(), value: Exact })
export type Target = z.infer<typeof Target>

/** A figure in cells: its columns, its unit and how its values are read. */
export const FigureTable = z.object({
  label: text,
  unit: text,
  scale: Scale,
  columns: z.array(Breakdown),
  /** `true` when the columns together make the total of a row; a distinct count does not add up. */
  adds: z.boolean(),
  cells: z.array(Cell),
})
export type FigureTable = z.infer<typeof FigureTable>

/** An indicator over a scope: every cell of its table, totals included, folded from the same rows. */
export const IndicatorResult = FigureTable.extend({
  code: IndicatorCode,
  version: z.number().int().positive(),
  validFrom: z.number().int(),
  validTo: z.number().int().nullable(),
  title: text,
  /** The definition in a sentence that a worker understands. */
  sentence: text,
  scope: Scope,
  asks: Asks,
  /** What the rows are: themes, or years. */
  rowsLabel: text,
  rows: z.array(Row),
  /** `false` where rows or columns are of different kinds, and their sum would say nothing. */
  totals: z.boolean(),
  /** What a cell without records is: nought, or not known. */
  absent: z.enum(['nought', 'unknown']),
  /** `true` when its records name people or amounts: their list needs `people.read`. */
  ofPeople: z.boolean(),
  /** A second figure beside the count, such as partner attendances (2.6) or all policy contacts (2.7). */
  beside: FigureTable.nullable(),
  /** The figure that speaks for the indicator. */
  headline: NamedFigure,
  summary: z.array(NamedFigure),
  targets: z.array(Target),
})
export type IndicatorResult = z.infer<typeof IndicatorResult>

/** An indicator with its headline of the year before: `null` when nothing is known of that year. */
export const ComparedIndicator = IndicatorResult.extend({ before: NamedFigure.nullable() })
export type ComparedIndicator = z.infer<typeof ComparedIndicator>

/** One year of a series. A point with no `headline` is a year of which nothing is known. */
export const SeriesPoint = z.object({
  year: Year,
  version: z.number().int().nullable(),
  headline: NamedFigure.nullable(),
  /** The totals of the rows. */
  cells: z.array(Cell),
  scale: Scale,
})
export type SeriesPoint = z.infer<typeof SeriesPoint>

/** The same period of three years, the latest last. */
export const IndicatorSeries = z.object({
  code: IndicatorCode,
  title: text,
  unit: text,
  rowsLabel: text,
  rows: z.array(Row),
  points: z.array(SeriesPoint),
})
export type IndicatorSeries = z.infer<typeof IndicatorSeries>

/** The kinds of records that stand behind figures. */
export const recordKinds = [
  'activity',
  'contact',
  'partner',
  'dossier',
  'communication',
  'volunteers',
  'assignment',
  'employee',
  'training',
  'formation',
  'funding',
] as const

/** A record behind a figure. The weights of a cell's records add up to the figure (or to their number). */
export const IndicatorRecord = z.object({
  recordKind: z.enum(recordKinds),
  recordId: z.uuid(),
  date: CalendarDate.nullable(),
  project: z.string().nullable(),
  projectId: ProjectId.nullable(),
  /** The rows under which it counts. */
  under: text,
  /** What the reader sees of it: the kind and setting, the subject, the partner's name. */
  label: text,
  weight: z.number().int(),
})
export type IndicatorRecord = z.infer<typeof IndicatorRecord>

/** A cell of an indicator, asked for by its period and part. */
export interface CellRef extends AskedPeriod, AskedPart {
  code: IndicatorCode
  row?: string | undefined
  breakdown?: string | undefined
  /** The indicator's own figure, or the one given beside it. */
  figure: 'main' | 'beside'
}

export const RecordList = z.object({
  value: z.number().int(),
  scale: Scale,
  total: z.number().int(),
  records: z.array(IndicatorRecord),
})
export type RecordList = z.infer<typeof RecordList>

/** What merging a partner into another does to indicator 2.5 of a year, row by row; the last is the total. */
export const MergePreview = z.object({
  year: Year,
  unit: text,
  rows: z.array(
    z.object({
      key: z.string().nullable(),
      label: text,
      before: z.number().int(),
      after: z.number().int(),
    }),
  ),
})
export type MergePreview = z.infer<typeof MergePreview>
