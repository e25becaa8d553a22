import type { OptionLabel } from './template.ts'
import type { TextLine } from './text-lines.ts'
import { squashed } from './words.ts'

/** The row of tick boxes under a title. */
export interface ReadOptions<C extends string> {
  /** The ticked one, or null when the text does not show exactly one. */
  ticked: C | null
  moreTicked: boolean
  /** The lines that print the row; none when the row is not there. */
  lines: TextLine[]
}

/**
 * Reads the row of options at the start of `lines`, however the extraction broke it over lines.
 * It is the row when at least half of its letters are there in order.
 */
export function readOptions<C extends string>(
  lines: readonly TextLine[],
  options: readonly OptionLabel<C>[],
  tickMarks: readonly string[],
): ReadOptions<C> {
  const letters = options.map(({ label }) => squashed(label))
  const row = letters.join('')
  const found: TextLine[] = []
  const ticked = new Set<C>()
  let position = 0
  let matched = 0
  for (const line of lines) {
    const words = squashed(line.text)
    const at = row.indexOf(words, position)
    if (words === '' || at < 0) break
    for (const mark of tickPositions(line.text, tickMarks)) {
      const option = options[optionAt(letters, at + mark)]
      if (option) ticked.add(option.code)
    }
    found.push(line)
    position = at + words.length
    matched += words.length
  }
  if (matched * 2 < row.length) return { ticked: null, moreTicked: false, lines: [] }
  const [only, more] = ticked
  return { ticked: more === undefined ? (only ?? null) : null, moreTicked: more !== undefined, lines: found }
}

/** How many letters of the row stand before each tick mark of the line. */
function tickPositions(text: string, tickMarks: readonly string[]): number[] {
  const positions: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    if (tickMarks.includes(text[index] ?? '')) positions.push(squashed(text.slice(0, index)).length)
  }
  return positions
}

/** The option that a letter of the row belongs to. */
function optionAt(letters: readonly string[], position: number): number {
  let end = 0
  return letters.findIndex((label) => {
    end += label.length
    return position < end
  })
}
