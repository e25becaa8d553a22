import { createRequire } from 'node:module'
import { openSync } from 'fontkit'

const resolve = createRequire(import.meta.url).resolve

/** One font of each family: the other weights of a family draw the same characters. */
const sans = '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'
const serif = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'

/** Stands where a character has no shape in the fonts, such as an emoji. */
const gap = '◊'
const standIns: Readonly<Record<string, string>> = { '\u2011': '-', '●': '•', '○': '•', '▪': '•' }

/** White space and what only steers the breaking of lines or the joining of shapes. */
const invisible = new Set([...'\t\n\r\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f'])
const surelyDrawn =
  /^[\t\n\r\u0020-\u007e\u00a0-\u012b\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]*$/

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

let drawn: ReadonlySet<number> | undefined

function drawnByBoth(): ReadonlySet<number> {
  const inSerif = charactersOf(serif)
  return new Set([...charactersOf(sans)].filter((point) => inSerif.has(point)))
}

function charactersOf(font: string): ReadonlySet<number> {
  return new Set(openSync(resolve(font)).characterSet)
}

/**
 * The text in characters that the fonts of the book can draw. PDF/UA refuses a whole report for
 * one emoji, so what has no shape becomes a lozenge.
 */
export function printable(text: string): string {
  if (surelyDrawn.test(text)) return text
  drawn ??= drawnByBoth()
  const points = drawn
  return [...graphemes.segment(text.normalize('NFC'))]
    .map(({ segment }) => standIns[segment] ?? (isDrawn(segment, points) ? segment : gap))
    .join('')
}

function isDrawn(grapheme: string, points: ReadonlySet<number>): boolean {
  return [...grapheme].every(
    (character) => invisible.has(character) || points.has(character.codePointAt(0) ?? 0),
  )
}
