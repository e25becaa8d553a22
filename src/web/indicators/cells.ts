import { exactOf } from '../../indicators/core/cells.ts'
import { changeBetween, reachedOf } from '../../indicators/core/compare.ts'
import type {
  CellPlace,
  FigureTable,
  IndicatorResult,
  NamedFigure,
  Row,
} from '../../indicators/core/model.ts'
import { formatDecimal } from '../../platform/core/decimal.ts'
import { formatExact } from '../../platform/core/exact.ts'
import type { Bilingual, Language } from '../../platform/core/language.ts'
import { indicatorWords } from './words.ts'

/** What a cell shows: its number as it is written, or that it is not known. */
export function shownOf(result: IndicatorResult, at: CellPlace, language: Language): string {
  const table = at.figure === 'main' ? result : result.beside
  const number = formatExact(exactOf(result, at), table?.scale.decimals ?? 0, language)
  return number ?? indicatorWords[language].notKnown
}

/** What a named figure shows: its words, its number, or that it is not known. */
export function namedText({ value, decimals, says }: NamedFigure, language: Language): string {
  return says?.[language] ?? formatExact(value, decimals, language) ?? indicatorWords[language].notKnown
}

/** What a cell is about, in words: *Wonen, werkgroep*; the total when it is about all. */
export function nameOfCell(
  rows: readonly Row[],
  { columns }: Pick<FigureTable, 'columns'>,
  { row, breakdown }: { row?: string | undefined; breakdown?: string | undefined },
  language: Language,
): string {
  const labels: (Bilingual | undefined)[] = [
    rows.find(({ key }) => key === row)?.label,
    columns.find(({ key }) => key === breakdown)?.label,
  ]
  const said = labels.flatMap((label) => (label === undefined ? [] : [label[language]]))
  return said.join(', ') || indicatorWords[language].ofAll
}

/** How the headline stands to that of the year before: *+339 (+30,5 %) tegenover 2020*. */
export function changeText(
  headline: NamedFigure,
  before: NamedFigure | null,
  year: number,
  language: Language,
): string {
  const words = indicatorWords[language]
  const change = before && changeBetween(headline.value, before.value, headline.decimals)
  if (!change) return words.beforeNotKnown(year - 1)
  if (change.difference === 0) return words.noChange(year - 1)
  const difference = signed(change.difference, headline.decimals, language)
  if (change.percentage === null) return words.change(difference, year - 1)
  return words.changeWithShare(difference, signed(change.percentage, 1, language), year - 1)
}

function signed(units: number, decimals: number, language: Language): string {
  const written = formatDecimal(Math.abs(units), decimals, language)
  return units < 0 ? `−${written}` : `+${written}`
}

/** A target beside a value: *streefcijfer 1.500: 96 % gehaald*. */
export function targetText(
  { headline, targets }: Pick<IndicatorResult, 'headline' | 'targets'>,
  language: Language,
): string | null {
  const target = targets.find(({ row }) => row === null)
  if (target === undefined) return null
  const aim = formatExact(target.value, headline.decimals, language) ?? ''
  const reached = reachedOf(headline.value, target.value)
  const words = indicatorWords[language]
  return reached === null ? words.target(aim) : words.targetReached(aim, reached)
}

/** Whether the figure beside the indicator's own is broken down otherwise, and so has a table of its own. */
export function hasOwnColumns({ columns, beside }: Pick<IndicatorResult, 'columns' | 'beside'>): boolean {
  if (beside === null || beside.columns.length === 0) return false
  return beside.columns.some(({ key }, place) => key !== columns[place]?.key)
}
