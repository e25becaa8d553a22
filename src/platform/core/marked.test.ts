import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Marked, marks, piecesOf } from './marked.ts'

const written = (pieces: readonly Marked[]) =>
  pieces.map(({ text, marked }) => (marked ? `${marks.begin}${text}${marks.end}` : text)).join('')

it('parts a text into what was found and what stands around it, and takes no HTML for a mark', () => {
  expect(piecesOf(`De ${marks.begin}woningen${marks.end} zijn <b>nat</b>`)).toEqual([
    { text: 'De ', marked: false },
    { text: 'woningen', marked: true },
    { text: ' zijn <b>nat</b>', marked: false },
  ])
  expect(piecesOf('')).toEqual([])
})

it('loses nothing of the text', () => {
  const text = fc.string({ minLength: 1 })
  const pieces = fc.array(fc.record({ text, marked: fc.boolean() }))
  fc.assert(
    fc.property(pieces, (some) => {
      expect(written(piecesOf(written(some)))).toBe(written(some))
    }),
  )
})
