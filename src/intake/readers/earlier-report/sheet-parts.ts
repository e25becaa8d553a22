import type { Reading } from './notes.ts'
import { readOptions } from './options.ts'
import type { Section } from './sections.ts'
import { type SheetPartName, sheetParts } from './template.ts'
import { numbersOf, type TextLine } from './text-lines.ts'
import { plain } from './words.ts'

/** The lines under the title of each part that the sheet has. */
export type LinesOfParts = Partial<Record<SheetPartName, TextLine[]>>

/** More lines than any row of options takes. */
const longestRow = 40

/**
 * Cuts a sheet at the titles of its parts, which come in the order of the template. When a part
 * with a row of options starts again, the heading of the next sheet was lost: what follows belongs
 * to another project and is left.
 */
export function cutIntoParts({ title, headingLines, body }: Section, reading: Reading): LinesOfParts {
  const parts: LinesOfParts = {}
  const preface: TextLine[] = []
  let open = preface
  let reached = -1
  for (const [index, line] of body.entries()) {
    if (startsAgain(body, index, reached, reading)) {
      reading.doubt('sheet-heading-lost', [line.number], line.text)
      reading.leave(body.slice(index))
      break
    }
    const part = partTitled(line, reading)
    const rank = rankOf(part)
    if (part !== undefined && rank > reached) {
      reading.setAside([line], 'template-heading')
      reached = rank
      open = []
      parts[part] = open
    } else open.push(line)
  }
  readPreface(preface, reading)
  for (const part of sheetParts) {
    if (parts[part]) continue
    const written = `${title}: ${reading.template.partTitles[part]}`
    reading.doubt('sheet-part-missing', numbersOf(headingLines), written)
  }
  return parts
}

function partTitled(line: TextLine | undefined, { template }: Reading): SheetPartName | undefined {
  if (!line) return undefined
  const words = plain(line.text)
  return sheetParts.find((part) => plain(template.partTitles[part]) === words)
}

function rankOf(part: SheetPartName | undefined): number {
  return part === undefined ? -1 : sheetParts.indexOf(part)
}

/** Whether a part that the sheet already had starts at `index`, or the heading above the parts. */
function startsAgain(body: readonly TextLine[], index: number, reached: number, reading: Reading): boolean {
  const line = body[index]
  const at = line && isReviewHeading(line, reading) ? index + 1 : index
  const rank = rankOf(partTitled(body[at], reading))
  if (rank < 0 || rank > reached) return false
  const { scale, tickMarks } = reading.template
  return readOptions(body.slice(at + 1, at + longestRow), scale, tickMarks).lines.length > 0
}

function isReviewHeading(line: TextLine, { template }: Reading): boolean {
  return plain(line.text) === plain(template.reviewHeading)
}

function readPreface(lines: readonly TextLine[], reading: Reading): void {
  for (const line of lines) {
    if (plain(line.text) === plain(reading.template.reviewHeading))
      reading.setAside([line], 'template-heading')
    else reading.leave([line])
  }
}
