import type { DocumentType } from './core/document-types.ts'
import { jpegWithoutMetadata } from './jpeg-without-metadata.ts'
import { pngWithoutMetadata } from './png-without-metadata.ts'
import { webpWithoutMetadata } from './webp-without-metadata.ts'

/**
 * A picture without what it says of itself: where and when it was taken, with what, by whom. A photo of
 * a street tells where residents live. What is seen stays the same; `null` when the picture is broken.
 */
export function withoutMetadata(bytes: Uint8Array, type: DocumentType): Buffer | null {
  if (type === 'image/jpeg') return jpegWithoutMetadata(bytes)
  if (type === 'image/png') return pngWithoutMetadata(bytes)
  return webpWithoutMetadata(bytes)
}
