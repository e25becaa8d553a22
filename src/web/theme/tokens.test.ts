import { describe, expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { dark, light, shapePairs, textPairs } from './tokens.ts'

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
  expect(contrast('#2F6B4F', '#2F6B4F')).toBe(1)
})

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_name, tokens) => {
  test.each(textPairs)('%s on %s can be read', (front, ground) => {
    expect(contrast(tokens[front], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })
  test.each(shapePairs)('%s against %s can be seen', (front, ground) => {
    expect(contrast(tokens[front], tokens[ground])).toBeGreaterThanOrEqual(3)
  })
})
