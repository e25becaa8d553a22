import { describe, expect, it } from 'vitest'
import { textWidth } from './text-width.ts'

describe('textWidth', () => {
  it('adds the widths of the characters', () => {
    expect(textWidth('Wim')).toBeCloseTo(0.944 + 0.222 + 0.833)
  })

  it('gives a letter with an accent the width of the letter', () => {
    expect(textWidth('één')).toBe(textWidth('een'))
  })

  it('gives a character it does not know the width of a digit', () => {
    expect(textWidth('本')).toBe(textWidth('0'))
  })
})
