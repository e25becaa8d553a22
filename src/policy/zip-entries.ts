const endOfDirectory = 0x06054b50
const entryOfDirectory = 0x02014b50
const endLength = 22
const entryLength = 46
/** The end of the directory may be followed by a comment of this length at most. */
const longestComment = 0xffff

/** The names of what a ZIP file holds, read from its directory and nothing unpacked; `null` when it is broken. */
export function zipEntries(bytes: Uint8Array): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const names: string[] = []
  for (let entry = 0; entry < count; entry += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryOfDirectory) return null
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const from = at + entryLength
    names.push(new TextDecoder().decode(bytes.subarray(from, from + (name ?? 0))))
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return names
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  return null
}
