import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const text = 'Café “De Stoep”; 1 € ë\n'
const utf8 = new TextEncoder().encode(text)

function utf16(order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decodeText(utf8)).toEqual({ text, encoding: 'UTF-8' })
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({ text, encoding: 'UTF-8' })
  })

  it.each(['le', 'be'] as const)('reads UTF-16 %s by its mark', (order) => {
    expect(decodeText(utf16(order))).toEqual({ text, encoding: 'UTF-16' })
  })

  it('reads what is no UTF-8 as Windows-1252', () => {
    const bytes = new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x20, 0x93, 0x78, 0x94])
    expect(decodeText(bytes)).toEqual({ text: 'Café € “x”', encoding: 'Windows-1252' })
  })

  it.each([
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('Naam;VTE', 'utf16le'))],
    ['half a character of UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x42])],
    ['the bytes of a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0])],
    ['control characters', new Uint8Array([1, 2, 3, 4, 65, 66])],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'paste-no-text' }))
  })
})
