import type { Content, Link } from '../../core/earlier-report.ts'
import { readBlocks } from './blocks.ts'
import type { Reading } from './notes.ts'
import type { TextLine } from './text-lines.ts'

/** Reads running text and notes what in it is no text. */
export function readContent(lines: readonly TextLine[], reading: Reading): Content & { links: Link[] } {
  const { strayMarks, notUnderstood, ...content } = readBlocks(lines, reading)
  reading.setAside(strayMarks, 'stray-mark')
  reading.leave(notUnderstood)
  return content
}

/** Line numbers in order, each once. */
export function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
