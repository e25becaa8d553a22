import { pasteProblem as problem } from './paste-problems.ts'

export const encodings = ['UTF-8', 'UTF-16', 'Windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/**
 * A file's bytes as text, and how they were read: by the mark at their beginning, as UTF-8 when they
 * are that, else as Windows-1252, which is what Excel writes on many a Flemish desk. Throws
 * `paste-no-text` for what is no text in any of these.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const read = decoded(bytes)
  if (read === null || !isText(read.text)) throw problem('paste-no-text')
  return read
}

function decoded(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (utf16 !== null) {
    const text = strictly(utf16, bytes)
    return text === null ? null : { text, encoding: 'UTF-16' }
  }
  const text = strictly('utf-8', bytes)
  return text === null ? { text: windows1252(bytes), encoding: 'Windows-1252' } : { text, encoding: 'UTF-8' }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 up. */
const from80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** By a table of its own: not every decoder called windows-1252 knows the euro. */
function windows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes)
  return latin.replace(/[\x80-\x9f]/g, (character) => from80[character.charCodeAt(0) - 0x80] ?? character)
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** More of these than one in a hundred characters, or a NUL, and it is a program's file. */
const shareOfControls = 0.01

function isText(text: string): boolean {
  if (text.includes('\0')) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has is looked for here
  const controls = text.match(/[\x01-\x08\x0e-\x1f\x7f-\x9f]/g)?.length ?? 0
  return controls <= text.length * shareOfControls
}
