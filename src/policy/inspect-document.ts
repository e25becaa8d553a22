import { fileTypeFromBuffer } from 'file-type'
import { documentProblem as problem } from './core/document-problems.ts'
import { DocumentType, documentEndings } from './core/document-types.ts'
import { withoutMetadata } from './without-metadata.ts'
import { zipEntries } from './zip-entries.ts'

/** A document as it is kept: what it is, and its bytes. */
export interface InspectedDocument {
  type: DocumentType
  bytes: Buffer
  /** Whether something was left out of a picture. */
  cleaned: boolean
}

/**
 * Looks at what a file is, by its content and never by its name, and leaves out of a picture where and
 * when it was taken. Throws the `document-…` problem of a file that is not taken.
 */
export async function inspectDocument(bytes: Buffer, name: string): Promise<InspectedDocument> {
  if (bytes.length === 0) throw problem('document-empty', { name })
  const type = await typeOf(bytes, name)
  const broken = () => problem('document-broken', { name, kind: documentEndings[type][0].toUpperCase() })
  if (type === 'application/pdf') {
    assertReadablePdf(bytes, name, broken)
    return { type, bytes, cleaned: false }
  }
  if (type.startsWith('image/')) {
    const clean = withoutMetadata(bytes, type)
    if (clean === null) throw broken()
    return { type, bytes: clean, cleaned: !bytes.equals(clean) }
  }
  assertPlainWord(bytes, name, broken)
  return { type, bytes, cleaned: false }
}

async function typeOf(bytes: Buffer, name: string): Promise<DocumentType> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const type = DocumentType.safeParse(found?.mime)
  if (type.success) return type.data
  if (looksLikeMarkup(bytes)) throw problem('document-is-web-page', { name })
  if (found === undefined) throw problem('document-of-other-type', { name })
  if (programs.has(found.ext)) throw problem('document-is-program', { name })
  if (found.ext === 'cfb')
    throw problem(bytes.includes(encryptedPackage) ? 'document-encrypted' : 'document-is-old-word', { name })
  if (found.mime.includes('macroenabled')) throw problem('document-with-macros', { name })
  throw problem('document-of-other-type', { name })
}

const programs: ReadonlySet<string> = new Set([
  'exe',
  'elf',
  'macho',
  'wasm',
  'class',
  'dex',
  'jar',
  'apk',
  'msi',
  'deb',
  'rpm',
])

/** In the directory of an Office file with a password: *EncryptedPackage* in UTF-16. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 2048)).trimStart()
  return /^<(?:!doctype|!--|\?xml|html|head|body|script|svg)/i.test(start)
}

/** The end of a PDF, where it says that it is whole, lies within this many bytes of its last. */
const endOfPdf = 64 * 1024

function assertReadablePdf(bytes: Buffer, name: string, broken: () => Error): void {
  const text = bytes.toString('latin1')
  const end = text.slice(-endOfPdf)
  if (!end.includes('startxref') || !end.includes('%%EOF')) throw broken()
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)) throw problem('document-encrypted', { name })
}

function assertPlainWord(bytes: Uint8Array, name: string, broken: () => Error): void {
  const entries = zipEntries(bytes)
  if (entries === null || !entries.includes('word/document.xml')) throw broken()
  if (entries.some((entry) => /vba(?:Project|Data)/i.test(entry)))
    throw problem('document-with-macros', { name })
}
