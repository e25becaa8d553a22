import { mostRows, type SheetRow } from './paste-model.ts'
import { pasteProblem as problem } from './paste-problems.ts'

/** The likeliest first: a tab is what the clipboard gives, and nobody types one within a cell. */
const separators = ['\t', ';', ',']

/** Rows above the list (a title, an empty row) are read too; the list may still have its `mostRows`. */
const mostRead = mostRows + 20

/**
 * The rows of a text with one row a line: as the clipboard gives cells, or a CSV file. Rows without
 * anything in them are left out, the others keep their number. Throws `paste-too-many-rows` as soon as
 * there are too many.
 */
export function readDelimited(text: string): SheetRow[] {
  const body = text.replace(/^\ufeff/, '')
  const named = /^sep=(.)\r?\n/i.exec(body)
  const separator = named?.[1] ?? separatorOf(body)
  const rows: SheetRow[] = []
  let number = named ? 1 : 0
  for (const cells of rowsOf(named ? body.slice(named[0].length) : body, separator)) {
    number++
    if (cells.every((cell) => cell.trim() === '')) continue
    if (rows.length >= mostRead) throw problem('paste-too-many-rows', { most: mostRows })
    rows.push({ row: number, cells: cells.map((cell) => cell.trim()) })
  }
  return rows
}

/**
 * What parts the cells: a sign that the first row has, and that parts the rows below it into as many
 * cells. Where none does, the list has one column.
 */
function separatorOf(text: string): string {
  const start = text.slice(0, 20_000)
  const scored = separators.map((separator) => ({ separator, score: scoreOf(start, separator) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator
}

function scoreOf(text: string, separator: string): number {
  const widths: number[] = []
  for (const cells of rowsOf(text, separator)) {
    if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length)
    if (widths.length >= 10) break
  }
  const [first = 1] = widths
  return first === 1 ? 0 : widths.filter((width) => width === first).length * 1_000 + first
}

/** The cells of each row, as RFC 4180 has them; a quote that nothing closes ends with the text. */
function* rowsOf(text: string, separator: string): Generator<string[]> {
  let cells: string[] = []
  let at = 0
  while (at <= text.length) {
    const { cell, next } = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator)
    cells.push(cell)
    if (text[next] === separator) {
      at = next + 1
      continue
    }
    yield cells
    cells = []
    at = next + (text.startsWith('\r\n', next) ? 2 : 1)
    if (next >= text.length || at >= text.length) return
  }
}

function plain(text: string, from: number, separator: string): { cell: string; next: number } {
  let next = from
  while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r') next++
  return { cell: text.slice(from, next), next }
}

function quoted(text: string, from: number, separator: string): { cell: string; next: number } {
  let cell = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return plain(text, from, separator)
    cell += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const rest = plain(text, quote + 1, separator)
      return { cell: cell + rest.cell, next: rest.next }
    }
    cell += '"'
    at = quote + 2
  }
}
