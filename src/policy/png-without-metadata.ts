const signature = 8
/** The length and name before a chunk's content, and the check after it. */
const frame = 12
const metadata: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

/** A PNG without EXIF, texts and time, and without what stands behind its end; `null` when it is broken. */
export function pngWithoutMetadata(bytes: Uint8Array): Buffer | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = [bytes.subarray(0, signature)]
  let at = signature
  while (at + frame <= bytes.length) {
    const to = at + frame + view.getUint32(at)
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (to > bytes.length || (at === signature) !== (name === 'IHDR')) return null
    if (!metadata.has(name)) kept.push(bytes.subarray(at, to))
    if (name === 'IEND') return Buffer.concat(kept)
    at = to
  }
  return null
}
