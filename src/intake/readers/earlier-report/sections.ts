import type { TextLine } from './text-lines.ts'

/** Text under one numbered heading, up to the next. */
export interface Section {
  /** As `3.2.1`, without a dot at the end; null for the text before the first heading. */
  number: string | null
  title: string
  /** How many numbers the heading has. */
  depth: number
  headingLines: TextLine[]
  body: TextLine[]
}

const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})(\.?) ?(\p{Lu}.{0,199})$/u

/** Cuts a report at its numbered headings. The text before the first one is a section too. */
export function sectionsOf(lines: readonly TextLine[]): Section[] {
  const sections: Section[] = []
  let open: Section = { number: null, title: '', depth: 0, headingLines: [], body: [] }
  let above: TextLine | undefined
  for (const line of lines) {
    const heading = headingOf(line, above, open)
    if (heading) {
      sections.push(open)
      open = heading
    } else if (above && goesOnInHeading(open, above, line)) {
      open.headingLines.push(line)
      open.title = `${open.title} ${line.text}`
    } else open.body.push(line)
    above = line
  }
  return [...sections, open].filter(({ number, body }) => number !== null || body.length > 0)
}

/** A heading starts a page or stands apart; right after another heading it may follow at once. */
function headingOf(line: TextLine, above: TextLine | undefined, open: Section): Section | null {
  const standsApart = !above || line.startsPage || line.afterGap || open.headingLines.includes(above)
  const match = standsApart ? numbered.exec(line.text) : null
  const [, number, dot, title] = match ?? []
  if (number === undefined || title === undefined || (!number.includes('.') && dot !== '.')) return null
  return { number, title, depth: number.split('.').length, headingLines: [line], body: [] }
}

/** A long heading goes on on the next line of print, or after it with a small letter. */
function goesOnInHeading(open: Section, above: TextLine, line: TextLine): boolean {
  if (open.body.length > 0 || !open.headingLines.includes(above)) return false
  if (line.startsPage || line.afterGap) return false
  return line.number - above.number === 1 || /^\p{Ll}/u.test(line.text)
}
