import { createRequire } from 'node:module'
import { openSync } from 'fontkit'

const resolve = createRequire(import.meta.url).resolve

const files = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  semibold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const

export type ChartWeight = keyof typeof files

/** The font of every word in a chart, by both its names; after it what a reader may have instead. */
export const chartFontStack = "'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', Roboto, sans-serif"

const opened = new Map<ChartWeight, ReturnType<typeof openSync>>()

function font(weight: ChartWeight) {
  const known = opened.get(weight)
  if (known) return known
  const read = openSync(resolve(files[weight]))
  opened.set(weight, read)
  return read
}

/** The width of `text` in pixels as Source Sans 3 sets it, without a browser. */
export function textWidth(text: string, pixels: number, weight: ChartWeight = 'regular'): number {
  return (font(weight).layout(text).advanceWidth / font(weight).unitsPerEm) * pixels
}

const size = /([\d.]+)px/

/** Width of `text` for a CSS font such as `600 14px "Source Sans 3"`: what ECharts asks for. */
export function cssTextWidth(text: string, css: string): number {
  return textWidth(
    text,
    Number(size.exec(css)?.[1] ?? 12),
    /\b(600|700|bold)\b/.test(css) ? 'semibold' : 'regular',
  )
}
