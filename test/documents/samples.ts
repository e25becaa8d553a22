import { crc32 } from 'node:zlib'
import { chunk, madeUpPdf, madeUpPng } from '../../demo/made-up-files.ts'

/** Small files of every kind that a dossier takes or refuses, each made from its parts. */

type Bytes = Buffer<ArrayBuffer>

export const pdf = madeUpPdf(['Een nota'])
export const png = madeUpPng([20, 60, 40])

/** 16 by 8 pixels, brick and moss, with a colour profile. */
export const jpeg: Bytes = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEA' +
    'AAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRi' +
    'WFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAA' +
    'ADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABi' +
    'mQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKn' +
    'AAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMA' +
    'LgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hn' +
    'Pk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj' +
    'Y2NjY2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAME/8QAFBABAAAAAAAAAAAA' +
    'AAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAME/8QAGhEAAQUBAAAAAAAAAAAAAAAAAAMFQUKBwf/aAAwDAQACEQMR' +
    'AD8AwoAnRkdxrvD/2Q==',
  'base64',
)
/** The same as WebP. */
export const webp: Bytes = Buffer.from(
  'UklGRhYCAABXRUJQVlA4WAoAAAAgAAAADwAABwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEA' +
    'AAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRi' +
    'WFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAA' +
    'ADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABi' +
    'mQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKn' +
    'AAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMA' +
    'LgAgADIAMAAxADZWUDggKAAAAHABAJ0BKhAACAACwEwloAJ0AUAAAP7qkcqb9Bb6UP/xDndn+KXgAAA=',
  'base64',
)

/** A place in Linde, as a phone writes it: what must not be kept. */
export const place = 'GPS 50.93 5.33 Linde'

const le16 = (value: number) => Buffer.from([value & 0xff, value >> 8])
const le32 = (value: number) =>
  Buffer.from([value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >> 24])

function segment(code: number, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, code, (content.length + 2) >> 8, (content.length + 2) & 0xff]),
    content,
  ])
}

/** EXIF as a camera writes it: which way up the photo is, and a description that says where it was. */
function exifOf(orientation: number): Buffer {
  const words = Buffer.from(`${place}\0`)
  return Buffer.concat([
    Buffer.from('Exif\0\0II*\0'),
    le32(8),
    le16(2),
    // ImageDescription, behind the two entries.
    ...[le16(0x010e), le16(2), le32(words.length), le32(38)],
    ...[le16(0x0112), le16(3), le32(1), le16(orientation), le16(0)],
    le32(0),
    words,
  ])
}

/** The photo with its place in EXIF, XMP, IPTC and a comment, and a second picture behind it. */
export function photoWithPlace(orientation: number): Bytes {
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exifOf(orientation)),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${place}</x:xmpmeta>`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${place}`)),
    segment(0xe2, Buffer.from(`MPF\0${place}`)),
    segment(0xfe, Buffer.from(place)),
    jpeg.subarray(2),
    jpeg.subarray(0, 2),
    segment(0xe1, exifOf(1)),
    jpeg.subarray(2),
  ])
}

export const pngWithPlace: Bytes = Buffer.concat([
  png.subarray(0, 33),
  chunk('tEXt', Buffer.from(`Comment\0${place}`)),
  chunk('eXIf', exifOf(1).subarray(6)),
  png.subarray(33),
  Buffer.from(place),
])

const webpMetadata = Buffer.concat(
  ['EXIF', 'XMP '].map((name) => {
    const content = Buffer.from(`${place}${place.length % 2 === 0 ? '' : '.'}`)
    return Buffer.concat([Buffer.from(name), le32(content.length), content])
  }),
)
export const webpWithPlace: Bytes = Buffer.concat([
  Buffer.from('RIFF'),
  le32(webp.length - 8 + webpMetadata.length),
  webp.subarray(8, 20),
  // The first byte of what VP8X says: there is a colour profile, EXIF and XMP.
  Buffer.from([0x2c]),
  webp.subarray(21),
  webpMetadata,
])

/** A ZIP file of texts, stored and not pressed. */
export function zip(files: Readonly<Record<string, string>>): Bytes {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const [called, content] = [Buffer.from(name), Buffer.from(text)]
    const described = Buffer.concat([
      ...[le16(20), le16(0), le16(0), le32(0), le32(crc32(content))],
      ...[le32(content.length), le32(content.length), le16(called.length), le16(0)],
    ])
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), le16(20), described, Buffer.alloc(10), le32(at), called]),
    )
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), described, called, content])
    bodies.push(body)
    at += body.length
  }
  const names = Buffer.concat(directory)
  const count = le16(directory.length)
  return Buffer.concat([
    ...bodies,
    names,
    ...[Buffer.from('PK\x05\x06'), le32(0), count, count, le32(names.length), le32(at), le16(0)],
  ])
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const wordWithMacros = 'application/vnd.ms-word.document.macroEnabled.main+xml'

function wordFile(main: string, more: Readonly<Record<string, string>> = {}): Bytes {
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': '<?xml version="1.0"?><Relationships/>',
    'word/document.xml': '<?xml version="1.0"?><w:document/>',
    ...more,
  })
}

export const docx = wordFile(word)
export const docm = wordFile(wordWithMacros, { 'word/vbaProject.bin': 'Sub AutoOpen()' })
/** Says that it is an ordinary document, and is none. */
export const docxWithMacros = wordFile(word, { 'word/vbaProject.bin': 'Sub AutoOpen()' })
export const xlsx = zip({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  'xl/workbook.xml': '<workbook/>',
})

const oldOffice = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016)])
export const oldDoc: Bytes = Buffer.concat([
  oldOffice,
  Buffer.from('WordDocument', 'utf16le'),
  Buffer.alloc(512),
])
/** A Word document with a password is no ZIP any more. */
export const lockedDocx: Bytes = Buffer.concat([
  oldOffice,
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(512),
])

export const lockedPdf: Bytes = Buffer.from(
  pdf.toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 6 0 R'),
  'latin1',
)
export const program: Bytes = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510), Buffer.from('PE\0\0')])
export const svg: Bytes = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
export const svgWithProlog: Bytes = Buffer.from(`<?xml version="1.0"?>\n${svg.toString()}`)
export const html: Bytes = Buffer.from('\n<!DOCTYPE html><title>Nota</title><script>alert(1)</script>')
export const plainText: Bytes = Buffer.from('Gewoon tekst.')
export const nothing: Bytes = Buffer.alloc(0)
