/** The markers of a JPEG file (ITU-T T.81, annex B); each follows a byte 0xFF. */
const marker = {
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  app0: 0xe0,
  app1: 0xe1,
  app2: 0xe2,
  app14: 0xee,
  app15: 0xef,
  comment: 0xfe,
}

interface Segment {
  marker: number
  /** From its 0xFF up to what follows it. */
  bytes: Uint8Array
  /** What it says, after its marker and length. */
  content: Uint8Array
}

/**
 * A JPEG without EXIF, XMP, IPTC, comments and thumbnails, and without what some phones put behind the
 * picture. Its colours and the way up stay. `null` when it is broken.
 */
export function jpegWithoutMetadata(bytes: Uint8Array): Buffer | null {
  const segments = segmentsOf(bytes)
  if (segments === null) return null
  const orientation = segments.map(orientationOf).find((value) => value !== null)
  const [start, ...rest] = segments.filter(isPicture).map((segment) => segment.bytes)
  if (start === undefined) return null
  const upright = orientation === undefined || orientation === null || orientation === 1
  return Buffer.concat([start, ...(upright ? [] : [orientationSegment(orientation)]), ...rest])
}

/** The segments up to the end of the picture, the coded picture with its scan; `null` when there is no end. */
function segmentsOf(bytes: Uint8Array): Segment[] | null {
  const segments: Segment[] = []
  let at = 0
  while (bytes[at] === 0xff) {
    while (bytes[at + 1] === 0xff) at += 1
    const code = bytes[at + 1] ?? 0
    const to = endOfSegment(bytes, at, code)
    if (to === null) return null
    segments.push({ marker: code, bytes: bytes.subarray(at, to), content: bytes.subarray(at + 4, to) })
    if (code === marker.end)
      return segments.some((segment) => segment.marker === marker.scan) ? segments : null
    at = to
  }
  return null
}

function endOfSegment(bytes: Uint8Array, at: number, code: number): number | null {
  if (code === marker.start || code === marker.end || code === 0x01 || isRestart(code)) return at + 2
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
  const end = at + 2 + length
  if (length < 2 || end > bytes.length) return null
  return code === marker.scan ? endOfScan(bytes, end) : end
}

/** Where the next marker begins: within a coded picture 0xFF is followed by 0 or by a restart. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return null
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at
  }
  return null
}

function isRestart(code: number): boolean {
  return code >= 0xd0 && code <= 0xd7
}

/** Whether a segment is needed to show the picture: of the application segments JFIF, colours and Adobe's. */
function isPicture({ marker: code, content }: Segment): boolean {
  if (code === marker.comment) return false
  if (code < marker.app0 || code > marker.app15) return true
  if (code === marker.app0) return begins(content, 'JFIF\0')
  if (code === marker.app2) return begins(content, 'ICC_PROFILE\0')
  return code === marker.app14 && begins(content, 'Adobe')
}

function begins(content: Uint8Array, text: string): boolean {
  return Buffer.from(content.subarray(0, text.length)).toString('latin1') === text
}

const exif = 'Exif\0\0'
const orientationTag = 0x0112

/** Which way up a photo is shown, 1 to 8, as EXIF says it; `null` when it does not say. */
function orientationOf({ marker: code, content }: Segment): number | null {
  if (code !== marker.app1 || !begins(content, exif)) return null
  const tiff = content.subarray(exif.length)
  if (tiff.length < 8) return null
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = begins(tiff, 'II')
  const directory = view.getUint32(4, little)
  if (directory + 2 > tiff.length) return null
  const count = view.getUint16(directory, little)
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.length) return null
    if (view.getUint16(at, little) !== orientationTag) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : null
  }
  return null
}

/** EXIF that says nothing but which way up the photo is. */
function orientationSegment(orientation: number): Uint8Array {
  const tiff = Buffer.alloc(26)
  tiff.write('MM', 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(orientationTag, 10)
  // A short, one of them.
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  const content = Buffer.concat([Buffer.from(exif, 'latin1'), tiff])
  const head = Buffer.from([0xff, marker.app1, 0, content.length + 2])
  return Buffer.concat([head, content])
}
