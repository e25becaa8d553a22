import { type Sheet, type SheetBlock, SheetPart, type Term } from './model.ts'
import { planProblem as problem } from './problems.ts'

type Dates = Pick<Term, 'start' | 'end'>
export type Parts = Sheet['parts']

/** Throws `term-ends-before-start` when a term ends before it begins; an open end or start is fine. */
export function checkTerm({ start, end }: Dates): void {
  if (start !== null && end !== null && end < start) throw problem('term-ends-before-start', { start, end })
}

/**
 * The term after a revision. What an earlier report wrote stays as long as a date is unknown, and goes
 * once both are known. Throws `term-unchanged` and `term-ends-before-start`.
 */
export function revisedTerm(before: Term, change: Dates): Term {
  const { start, end } = change
  if (start === before.start && end === before.end) throw problem('term-unchanged')
  checkTerm(change)
  return { start, end, written: start !== null && end !== null ? null : before.written }
}

/** Every part of a sheet in the order of the legal template; a part without text is an empty list. */
export function everyPart(parts: Partial<Parts>): Parts {
  return Object.fromEntries(SheetPart.options.map((part) => [part, parts[part] ?? []])) as Parts
}

/** The texts of `parts` that `before` does not have: what somebody writes now. */
export function newTexts(before: Parts | null, parts: Parts): string[] {
  const known = new Set(before === null ? [] : textsOf(before))
  return textsOf(parts).filter((text) => !known.has(text))
}

function textsOf(parts: Parts): string[] {
  return Object.values<SheetBlock[]>(parts).flatMap((blocks) => blocks.map((block) => block.text))
}
