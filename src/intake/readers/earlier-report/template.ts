import type { ConclusionStatus, Phase, Scale, SheetPart } from '../../../plan/core/model.ts'
import type { BoilerplateKind } from '../../core/earlier-report.ts'

/** One option of a row of tick boxes: its code and its words in the template. */
export interface OptionLabel<C extends string> {
  code: C
  label: string
}

/** The parts of a sheet in the order of the template. */
export const sheetParts = [
  'cooperation',
  'politicalResults',
  'participation',
  'policyAdvice',
  'conclusion',
  'planning',
] as const satisfies readonly SheetPart[]
export type SheetPartName = (typeof sheetParts)[number]

/** The rows of the table in the annex in the order of the template. */
export const annexRows = ['mainly', 'also', 'phase', 'term', 'description'] as const
export type AnnexRow = (typeof annexRows)[number]

/** All that a reader has to know of one report template. Words are compared without case and accents. */
export interface ReportTemplate {
  /** One group each for the institute, the year and the date `dd.mm.yyyy` of the report. */
  footer: RegExp
  /** Whole lines that the template prints itself. */
  printed: readonly { text: string; kind: BoilerplateKind }[]
  /** Group 1 is the theme, in the heading of a chapter with sheets. */
  themeHeading: RegExp
  /** The chapter that holds the fixed data of the projects. */
  annexHeading: RegExp
  /** Group 1 is the theme, above the projects of that theme in the annex. */
  annexThemeHeading: RegExp
  /** Stands above the parts of a sheet. */
  reviewHeading: string
  partTitles: Readonly<Record<SheetPartName, string>>
  scale: readonly OptionLabel<Scale>[]
  statuses: readonly OptionLabel<ConclusionStatus>[]
  /** Marks that stand before the option that was ticked. */
  tickMarks: readonly string[]
  annexLabels: Readonly<Record<AnnexRow, string>>
  /** Stands before every operational objective in the annex. */
  objectiveMark: string
  phases: readonly OptionLabel<Phase>[]
  /** Ends the name of a project of the whole sector. */
  sectorSuffix: string
  /** `level` null: one deeper than the mark above it. */
  bullets: readonly { mark: string; level: number | null }[]
  /** Lines that are a subheading wherever they stand, also when more words follow before a list. */
  subheadings: readonly string[]
  /** Words after a hyphen that stands for a word left out, as in `hulp- en dienstverlening`. */
  suspendedBefore: readonly string[]
  /** Width of the text column, in ems: for running text first, then for each level of a list. */
  columnWidths: readonly number[]
}
