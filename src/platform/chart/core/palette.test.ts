import { describe, expect, test } from 'vitest'
import { type ChartTheme, chartColours, chartThemes, darkTwins } from './palette.ts'

type Rgb = readonly [number, number, number]
type Matrix = readonly [Rgb, Rgb, Rgb]

/** Machado, Oliveira and Fernandes (2009): full protanopia, deuteranopia and tritanopia, on linear light. */
const sights: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

describe.each([...chartThemes])('the %s palette', (theme: ChartTheme) => {
  const colours = chartColours(theme)

  test.each([...colours.themes, ...colours.kinds])('%s is a shape one sees on the paper', (tone) => {
    expect(contrast(tone, colours.paper)).toBeGreaterThanOrEqual(3)
  })

  test('words are readable', () => {
    expect(contrast(colours.ink, colours.paper)).toBeGreaterThanOrEqual(7)
    expect(contrast(colours.quiet, colours.paper)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.entries(sights))('six theme tones differ with %s sight', (_, matrix) => {
    const seen = colours.themes.map((tone) => lab(apply(matrix, linear(tone))))
    const distances = seen.flatMap((one, index) => seen.slice(index + 1).map((other) => distance(one, other)))
    expect(Math.min(...distances)).toBeGreaterThan(20)
  })
})

test('a page can exchange each light colour for its dark twin without mixing two up', () => {
  const lights = darkTwins().map(([light]) => light)
  expect(new Set(lights).size).toBe(lights.length)
})

function linear(hex: string): Rgb {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function apply(matrix: Matrix, [r, g, b]: Rgb): Rgb {
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * r + y * g + z * b))
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}
