import type { pasteProblem } from './paste-problems.ts'

type ProblemCode = Parameters<typeof pasteProblem>[0]

/** What a file is by its first bytes: a zip (an .xlsx is one), something else that is known, or perhaps text. */
export type FileKind = 'zip' | 'picture' | 'pdf' | 'old-excel' | 'perhaps-text'

const beginnings: readonly (readonly [FileKind, string, number?])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['pdf', '%PDF-'],
  ['old-excel', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['picture', 'WEBP', 8],
  ['picture', 'ftypheic', 4],
  ['picture', 'ftypheix', 4],
  ['picture', 'ftypmif1', 4],
  ['picture', 'ftypavif', 4],
]
/** As many bytes as the longest beginning needs. */
export const headLength = 16

/** Tells by content, never by name: a picture called list.csv stays a picture. */
export function kindOfFile(head: Uint8Array): FileKind {
  const text = String.fromCharCode(...head.subarray(0, headLength))
  return beginnings.find(([, mark, at = 0]) => text.startsWith(mark, at))?.[0] ?? 'perhaps-text'
}

/** The problem that a file is which holds no list that can be read. */
export const problemOfKind: Partial<Record<FileKind, ProblemCode>> = {
  picture: 'paste-picture',
  pdf: 'paste-pdf',
  'old-excel': 'paste-old-excel',
}
