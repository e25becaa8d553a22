/** *RIFF*, the size of what follows, *WEBP*. */
const head = 12
/** In the first byte of `VP8X`: there is EXIF, there is XMP. */
const announced = 0x08 | 0x04

/** A WebP without EXIF and XMP, and without what stands behind its end; `null` when it is broken. */
export function webpWithoutMetadata(bytes: Uint8Array): Buffer | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < head) return null
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) return null
  const kept: Uint8Array[] = []
  for (let at = head; at < end; ) {
    if (at + 8 > end) return null
    const size = view.getUint32(at + 4, true)
    const to = at + 8 + size + (size % 2)
    // The last chunk of some writers lacks its padding.
    if (at + 8 + size > end) return null
    const name = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
    const chunk = bytes.slice(at, Math.min(to, end))
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~announced
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = to
  }
  if (kept.length === 0) return null
  const start = Buffer.from(bytes.slice(0, head))
  start.writeUInt32LE(4 + kept.reduce((sum, chunk) => sum + chunk.length, 0), 4)
  return Buffer.concat([start, ...kept])
}
