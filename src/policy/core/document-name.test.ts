import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tidyDocumentName } from './document-name.ts'
import { DocumentType, documentEndings } from './document-types.ts'

it.each([
  ['nota.pdf', 'application/pdf', 'nota.pdf'],
  ['C:\\scans\\Nota wonen.PDF', 'application/pdf', 'Nota wonen.pdf'],
  ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
  ['plan.exe', 'application/pdf', 'plan.exe.pdf'],
  ['foto.jpeg', 'image/jpeg', 'foto.jpeg'],
  ['foto.png', 'image/jpeg', 'foto.png.jpg'],
  ['nota\r\nset-cookie: a=b.pdf', 'application/pdf', 'nota set-cookie a=b.pdf'],
  ['fdp.\u202eexe', 'application/pdf', 'fdp. exe.pdf'],
  ['..', 'image/png', 'document.png'],
  ['.pdf', 'application/pdf', 'pdf.pdf'],
  ['', 'image/webp', 'document.webp'],
  ['Cafe\u0301.pdf', 'application/pdf', 'Café.pdf'],
] as const)('%j of %s is kept as %s', (sent, type, kept) => {
  expect(tidyDocumentName(sent, type)).toBe(kept)
})

it('is safe whatever was sent, and stays as it is', () => {
  const names = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(names, fc.constantFrom(...DocumentType.options), (sent, type) => {
      const name = tidyDocumentName(sent, type)
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\<>:"|?*]|^[. ]|[. ]$/u)
      expect(documentEndings[type].some((ending) => name.endsWith(`.${ending}`))).toBe(true)
      expect(name.length).toBeLessThanOrEqual(120)
      expect(tidyDocumentName(name, type)).toBe(name)
    }),
  )
})
