import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as samples from '../../test/documents/samples.ts'
import { DocumentType } from './core/document-types.ts'
import { inspectDocument } from './inspect-document.ts'

const name = 'nota.pdf'

describe('is taken by its content, whatever its name says', () => {
  it.each([
    ['a PDF', samples.pdf, 'application/pdf'],
    [
      'a Word document',
      samples.docx,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a PNG', samples.png, 'image/png'],
    ['a JPEG', samples.jpeg, 'image/jpeg'],
    ['a WebP', samples.webp, 'image/webp'],
  ])('%s', async (_, bytes, type) => {
    expect(await inspectDocument(bytes, name)).toEqual({ type, bytes, cleaned: false })
  })
})

describe('is refused in a sentence that names the file', () => {
  it.each([
    ['nothing', samples.nothing, 'document-empty'],
    ['a PDF that broke off', samples.pdf.subarray(0, -60), 'document-broken'],
    ['a PNG that broke off', samples.png.subarray(0, -20), 'document-broken'],
    ['a JPEG that broke off', samples.jpeg.subarray(0, -10), 'document-broken'],
    ['a WebP that broke off', samples.webp.subarray(0, -10), 'document-broken'],
    ['a Word document that broke off', samples.docx.subarray(0, -30), 'document-broken'],
    ['a PDF with a password', samples.lockedPdf, 'document-encrypted'],
    ['a Word document with a password', samples.lockedDocx, 'document-encrypted'],
    ['a document with macros', samples.docm, 'document-with-macros'],
    ['macros in what says to be an ordinary document', samples.docxWithMacros, 'document-with-macros'],
    ['a program', samples.program, 'document-is-program'],
    ['a drawing in code', samples.svg, 'document-is-web-page'],
    ['a drawing in code with a prolog', samples.svgWithProlog, 'document-is-web-page'],
    ['a web page', samples.html, 'document-is-web-page'],
    ['an old Word document', samples.oldDoc, 'document-is-old-word'],
    ['a spreadsheet', samples.xlsx, 'document-of-other-type'],
    ['a ZIP file', samples.zip({ 'nota.txt': 'Nota' }), 'document-of-other-type'],
    ['a text', samples.plainText, 'document-of-other-type'],
  ])('%s', async (_, bytes, code) => {
    const refusal = await inspectDocument(bytes, name).catch((problem: unknown) => problem)
    expect(refusal).toMatchObject({ code, details: { name } })
    expect(String(refusal)).toContain(name)
  })

  it('whatever the bytes are', async () => {
    const start = fc.constantFrom(...[samples.pdf, samples.docx, samples.png, samples.jpeg, samples.webp])
    await fc.assert(
      fc.asyncProperty(start, fc.nat(), fc.uint8Array({ maxLength: 200 }), async (sample, at, noise) => {
        const bytes = Buffer.concat([sample.subarray(0, at % sample.length), noise])
        const seen = await inspectDocument(bytes, name).catch((problem: { code: string }) => problem)
        if ('code' in seen) expect(seen.code).toMatch(/^document-/)
        else expect(DocumentType.options).toContain(seen.type)
      }),
    )
  })
})

describe('a picture', () => {
  it.each([
    ['JPEG', samples.photoWithPlace(1), samples.jpeg],
    ['PNG', samples.pngWithPlace, samples.png],
    ['WebP', samples.webpWithPlace, samples.webp],
  ])('%s loses where it was taken, and nothing that is seen', async (_, withPlace, without) => {
    expect(withPlace.includes(samples.place)).toBe(true)
    const { bytes, cleaned } = await inspectDocument(withPlace, 'straat.jpg')
    expect(cleaned).toBe(true)
    expect(bytes.equals(without)).toBe(true)
  })

  it.each([3, 6, 8])('a JPEG keeps which way up it is: %i', async (orientation) => {
    const { bytes: clean } = await inspectDocument(samples.photoWithPlace(orientation), 'straat.jpg')
    expect(clean.includes(samples.place)).toBe(false)
    const exif = clean.indexOf('Exif\0\0MM')
    expect([exif, clean.readUInt16BE(exif + 24)]).toEqual([6, orientation])
    expect(clean.length).toBe(samples.jpeg.length + 36)
    const again = await inspectDocument(clean, 'straat.jpg')
    expect(again).toEqual({ type: 'image/jpeg', bytes: clean, cleaned: false })
  })
})
