import type { Contribution } from '../../core/earlier-report.ts'
import type { Reading } from './notes.ts'
import { numbersOf, type TextLine } from './text-lines.ts'
import { plain } from './words.ts'

/** One objective as the table gives it: what stands before the first mark, and its own words. */
export interface WrittenContribution {
  /** Strategic objective and theme, run together. */
  place: string
  objective: string
  lines: number[]
}

/** Splits a row of the table at the mark of an operational objective. */
export function readContributions(lines: readonly TextLine[], reading: Reading): WrittenContribution[] {
  const place: string[] = []
  const placeLines: number[] = []
  const objectives: { words: string[]; lines: number[] }[] = []
  for (const { text, number } of lines) {
    for (const word of text.split(' ')) {
      const objective = objectives.at(-1)
      if (word === reading.template.objectiveMark) objectives.push({ words: [], lines: [number] })
      else if (objective) {
        objective.words.push(word)
        objective.lines.push(number)
      } else {
        place.push(word)
        placeLines.push(number)
      }
    }
  }
  const named = objectives.filter(({ words }) => words.length > 0)
  if (named.length === 0 && lines.length > 0) {
    reading.doubt('objective-unreadable', numbersOf(lines), lines.map(({ text }) => text).join(' '))
  }
  return named.map((objective) => ({
    place: place.join(' '),
    objective: objective.words.join(' '),
    lines: [...new Set([...placeLines, ...objective.lines])],
  }))
}

/** The strategic objective and the theme, as `place` spells them. */
type Place = Pick<Contribution, 'strategicObjective' | 'theme'>

/**
 * Splits `place` into strategic objective and theme. The columns of the table have run together,
 * so the themes that the report is about tell where the one ends: put the project's own first.
 */
export function readPlace(place: string, themes: readonly string[]): Place {
  if (place === '') return { strategicObjective: null, theme: null }
  if (themes.some((theme) => wordKey(theme) === wordKey(place))) {
    return { strategicObjective: place, theme: place }
  }
  const words = place.split(' ')
  for (const theme of themes) {
    const start = words.length - theme.split(' ').length
    const end = words.slice(start).join(' ')
    if (start > 0 && plain(end) === plain(theme)) {
      return { strategicObjective: words.slice(0, start).join(' '), theme: end }
    }
  }
  return { strategicObjective: place, theme: null }
}

/** The words of a name in alphabetical order: `buurten en steden` is `steden en buurten`. */
export function wordKey(name: string): string {
  return plain(name).split(' ').sort().join(' ')
}
