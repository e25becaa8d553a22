import { decodeText, type Encoding } from '../../intake/core/decode-text.ts'
import { headLength, kindOfFile, problemOfKind } from '../../intake/core/kind-of-file.ts'
import { largestFile, type SheetRow } from '../../intake/core/paste-model.ts'
import { pasteProblem as problem } from '../../intake/core/paste-problems.ts'
import { readDelimited } from '../../intake/core/read-delimited.ts'

/** How a file was read: as a workbook, or as text in an encoding. */
export type ReadAs = 'xlsx' | Encoding

/** What is needed of a file; a `File` is one. */
interface Bytes {
  arrayBuffer(): Promise<ArrayBuffer>
}
interface FileBytes extends Bytes {
  readonly size: number
  slice(from: number, to: number): Bytes
}

/**
 * The rows of a file that somebody chose. What it is is told by its first bytes, so that a picture is
 * called a picture without being read; a file that is too large is not read either. Throws the problems
 * of a list that cannot be read.
 */
export async function readFile(file: FileBytes): Promise<{ rows: SheetRow[]; readAs: ReadAs }> {
  const kind = kindOfFile(await bytesOf(file.slice(0, headLength)))
  const refused = problemOfKind[kind]
  if (refused !== undefined) throw problem(refused)
  if (file.size > largestFile) throw problem('paste-file-too-large')
  const bytes = await bytesOf(file)
  if (kind === 'zip') {
    // The reader of workbooks weighs more than the page, and most lists come from the clipboard.
    const { readSheet } = await import('./read-sheet.ts')
    return { rows: await readSheet(bytes), readAs: 'xlsx' }
  }
  const { text, encoding } = decodeText(bytes)
  return { rows: readDelimited(text), readAs: encoding }
}

/** The rows of what was pasted. Throws `paste-file-too-large`, `paste-no-text`, `paste-too-many-rows`. */
export function readText(text: string): SheetRow[] {
  if (text.length > largestFile) throw problem('paste-file-too-large')
  if (text.includes('\0')) throw problem('paste-no-text')
  return readDelimited(text)
}

async function bytesOf(file: Bytes): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}
