import { describe, expect, test } from 'vitest'
import { printable } from './printable.ts'

describe('text on paper', () => {
  test.each([
    'De prijs is € 1.451,50 – “echt”, zegt Zoë…',
    'Łódź, Şükrü, Đorđe, naïef',
    'regel\neen\tnog een',
    'af\u00adbreken',
  ])('%j stays as it is', (text) => {
    expect(printable(text)).toBe(text)
  })

  test.each([
    ['hallo 😀!', 'hallo ◊!'],
    ['gezin 👨‍👩‍👧‍👦 en ✊🏽', 'gezin ◊ en ◊'],
    ['nul\u0000teken', 'nul◊teken'],
    ['E\u0301mile', 'Émile'],
    ['niet\u2011breken', 'niet-breken'],
    ['● punt', '• punt'],
  ])('%j becomes %j', (text, printed) => {
    expect(printable(text)).toBe(printed)
  })
})
