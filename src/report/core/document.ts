import type { Chart } from '../../platform/chart/core/spec.ts'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { Language } from '../../platform/core/language.ts'
import type { BoundFigure, FigureReference } from './figure.ts'

/**
 * A report as a tree: document, chapters, blocks, spans. `F` is what a figure node holds: a
 * reference while the report is written, a bound figure once it is filled. Renderers take bound
 * documents only, and a number reaches a page in no other way.
 */
export interface Document<F> {
  /** The shape of this tree. A frozen report is rendered again years later, so the shape has a version. */
  readonly format: 1
  readonly meta: DocumentMeta
  readonly chapters: readonly Chapter<F>[]
}

export type UnboundDocument = Document<FigureReference>
export type BoundDocument = Document<BoundFigure>

export interface DocumentMeta {
  readonly title: string
  readonly subtitle?: string
  readonly organisation: string
  readonly year: number
  readonly language: Language
  /** What every page must say, such as that the data are made up. */
  readonly standingNotice?: string
  readonly madeOn: CalendarDate
  /** Where the addresses of figures begin: `https://turfboek.example`. */
  readonly baseAddress: string
}

/** Starts a page. With an opening: its figures in large type and one sentence of what changed. */
export interface Chapter<F> {
  readonly type: 'chapter'
  readonly id: string
  /** Printed before the title and in the contents: `2`. */
  readonly number?: string
  readonly title: string
  readonly opening?: { readonly figures: readonly KeyFigure<F>[]; readonly sentence: readonly Span<F>[] }
  readonly blocks: readonly Block<F>[]
}

export interface KeyFigure<F> {
  readonly figure: FigureSpan<F>
  readonly label: string
}

export type Block<F> =
  | Heading
  | Paragraph<F>
  | List<F>
  | Table<F>
  | ChartBlock<F>
  | Scale
  | Facts<F>
  | KeyFigures<F>
  | Notice<F>
  | Sheet<F>
  | Colophon<F>

export interface Heading {
  readonly type: 'heading'
  readonly level: 2 | 3 | 4
  readonly id: string
  readonly number?: string
  readonly title: string
  /** In print what follows begins on a page of its own: an indicator with its chart and table. */
  readonly startsPage?: boolean
}

export interface Paragraph<F> {
  readonly type: 'paragraph'
  readonly spans: readonly Span<F>[]
}

export interface List<F> {
  readonly type: 'list'
  readonly items: readonly ListItem<F>[]
}

export interface ListItem<F> {
  readonly spans: readonly Span<F>[]
  readonly items?: readonly ListItem<F>[]
}

/** The first column holds the header of each row; a row has a cell for each of the other columns. */
export interface Table<F> {
  readonly type: 'table'
  readonly caption: readonly Span<F>[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row<F>[]
  readonly total?: Row<F>
}

export interface Column {
  readonly header: string
  readonly align: 'start' | 'end'
  readonly unit?: string
}

export interface Row<F> {
  readonly header: readonly Span<F>[]
  readonly cells: ReadonlyArray<readonly Span<F>[]>
}

/** The chart's title and description are its alternative text. */
export interface ChartBlock<F> {
  readonly type: 'chart'
  readonly caption: readonly Span<F>[]
  readonly chart: Chart<FigureSpan<F>>
}

/** A step of the progress scale or a status; `null` is *not known* and is never guessed. */
export interface Scale {
  readonly type: 'scale'
  readonly label: string
  readonly steps: readonly string[]
  readonly chosen: number | null
}

/** Labels with their values: the particulars of a project, the data of an annex. */
export interface Facts<F> {
  readonly type: 'facts'
  readonly items: ReadonlyArray<{ readonly label: string; readonly value: readonly Span<F>[] }>
}

export interface KeyFigures<F> {
  readonly type: 'keyFigures'
  readonly figures: readonly KeyFigure<F>[]
}

/** Stands apart from the running text: a remark the reader must not miss. */
export interface Notice<F> {
  readonly type: 'notice'
  readonly spans: readonly Span<F>[]
}

/** The sheet of one project: starts a page, and two facing pages where it fits them. */
export interface Sheet<F> {
  readonly type: 'sheet'
  readonly id: string
  readonly number?: string
  readonly title: string
  /** One quiet line above the title: theme, phase. */
  readonly kicker?: string
  readonly blocks: readonly SheetBlock<F>[]
}

/** A sheet holds no sheet, and its headings lie below its own title. */
export type SheetBlock<F> = Exclude<Block<F>, Sheet<F> | Colophon<F>>

/** How, when and by whom the report was made. */
export interface Colophon<F> {
  readonly type: 'colophon'
  readonly id: string
  readonly title: string
  readonly paragraphs: ReadonlyArray<readonly Span<F>[]>
}

export type Span<F> = Text | Strong<F> | Emphasis<F> | Link | FigureSpan<F>

export interface Text {
  readonly type: 'text'
  readonly text: string
}

export interface Strong<F> {
  readonly type: 'strong'
  readonly spans: readonly Span<F>[]
}

export interface Emphasis<F> {
  readonly type: 'emphasis'
  readonly spans: readonly Span<F>[]
}

/** `href` is a web address, a mail address, or `#id` of a chapter, heading or sheet. It holds no figure: that is a link itself. */
export interface Link {
  readonly type: 'link'
  readonly href: string
  readonly spans: readonly Text[]
}

export interface FigureSpan<F> {
  readonly type: 'figure'
  readonly figure: F
}

export type BlockType = Block<never>['type']
export type SpanType = Span<never>['type']
export type BoundBlock = Block<BoundFigure>
export type BoundSpan = Span<BoundFigure>
