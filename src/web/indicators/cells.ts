import type { Cell, IndicatorResult } from '../../indicators/core/model.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { indicatorWords } from './words.ts'

/** The value of a cell; `null` for a theme or a column is the total over it. */
export function figureOf(cells: readonly Cell[], themeId: string | null, breakdown: string | null): number {
  return cells.find((cell) => cell.themeId === themeId && cell.breakdown === breakdown)?.value ?? 0
}

/** The columns that break the figure down, without the total that some indicators name themselves. */
export function brokenDown(indicator: IndicatorResult): { key: string; label: Bilingual }[] {
  return indicator.columns.flatMap(({ key, label }) => (key === null ? [] : [{ key, label }]))
}

/** What a cell is about, in words: *Wonen, werkgroep*; the total when it is about all. */
export function nameOfCell(
  indicator: Pick<IndicatorResult, 'themes' | 'columns'>,
  themeId: string | undefined,
  breakdown: string | undefined,
  language: 'nl' | 'en',
): string {
  const theme = indicator.themes.find((one) => one.id === themeId)?.name
  const column = indicator.columns.find((one) => one.key !== null && one.key === breakdown)?.label[language]
  return [theme, column].filter((part) => part !== undefined).join(', ') || indicatorWords[language].ofAll
}
