import { textWidth } from './text-width.ts'

/** A line of the report that is not blank. */
export interface TextLine {
  /** Counted from 1 over all lines, blank ones too. */
  number: number
  /** Trimmed, with single spaces inside. */
  text: string
  /** The first on its page: what looks like a gap above it is the page break. */
  startsPage: boolean
  /** At least one empty paragraph stands above it. */
  afterGap: boolean
  /** The text has a space at its end: the hyphen before it was typed with one. */
  endsInSpace: boolean
  /** In ems. */
  width: number
}

/** Text lines stand two apart; anything more is an empty paragraph. */
const usualDistance = 2

/** The lines of a text that are not blank, with what the extraction still shows of the page. */
export function textLines(text: string): TextLine[] {
  const found: TextLine[] = []
  let previous = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const clean = raw.replace(/\s+/g, ' ').trim()
    if (clean === '') continue
    const number = index + 1
    const startsPage = raw.startsWith('\f') || (raw.startsWith(' ') && number - previous < usualDistance)
    found.push({
      number,
      text: clean,
      startsPage,
      afterGap: !startsPage && number - previous > usualDistance,
      endsInSpace: /\s$/.test(raw.replace(/\r$/, '')),
      width: textWidth(clean),
    })
    previous = number
  }
  return found
}

/** The numbers of `lines`. */
export function numbersOf(lines: readonly TextLine[]): number[] {
  return lines.map(({ number }) => number)
}
