import type { z } from 'zod'
import type { Bilingual } from '../../platform/core/language.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** The documents that a dossier takes, by the media type of their content. */
export const documentTypeNames = {
  'application/pdf': { nl: 'PDF', en: 'PDF' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { nl: 'Word', en: 'Word' },
  'image/png': { nl: 'PNG-beeld', en: 'PNG picture' },
  'image/jpeg': { nl: 'JPEG-foto', en: 'JPEG photo' },
  'image/webp': { nl: 'WebP-beeld', en: 'WebP picture' },
} as const satisfies Record<string, Bilingual>
export const DocumentType = codesOf(documentTypeNames)
export type DocumentType = z.infer<typeof DocumentType>

/** How the name of a document of a type may end; the first is the usual one. */
export const documentEndings: Readonly<Record<DocumentType, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe'],
  'image/webp': ['webp'],
}

/** The largest document that is taken, in bytes: 15 MB. */
export const largestDocument = 15 * 1024 * 1024
