import { expect, it } from 'vitest'
import { kindOfFile } from './kind-of-file.ts'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  )

it.each([
  ['a JPEG', 'picture', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
  ['a PNG', 'picture', bytes([0x89], 'PNG\r\n')],
  ['a GIF', 'picture', bytes('GIF89a')],
  ['a WebP', 'picture', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
  ['a photo of a phone', 'picture', bytes([0, 0, 0, 24], 'ftypheic')],
  ['a PDF', 'pdf', bytes('%PDF-1.7')],
  ['an old Excel file', 'old-excel', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a zip', 'zip', bytes('PK', [3, 4])],
  ['a CSV file', 'perhaps-text', bytes('Naam;VTE\nAn;1')],
  ['nothing', 'perhaps-text', bytes()],
] as const)('%s is told by its content: %s', (_, kind, head) => expect(kindOfFile(head)).toBe(kind))
