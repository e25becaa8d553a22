import type { Language } from '../core/language.ts'
import { accessibleSvg, escapeXml } from './accessible-svg.ts'
import type { NetworkSpec } from './core/network-spec.ts'
import { type ChartColours, type ChartTheme, chartColours } from './core/palette.ts'
import { type ChartLayout, lineHeight } from './geometry.ts'
import { chartFontStack } from './measure.ts'
import {
  bar,
  barTop,
  type NetworkGeometry,
  type PlacedLink,
  type PlacedNode,
  placeNetwork,
} from './network-geometry.ts'

type SideName = 'left' | 'right'

interface Scene {
  readonly spec: NetworkSpec
  readonly geometry: NetworkGeometry
  readonly colours: ChartColours
}

/**
 * The network as an SVG image with a name and a description: two sides of nodes with lines between
 * them. The same network, theme and language give the same bytes. A wide drawing is 560 pixels, a
 * narrow one 336; its height grows with what is in it.
 */
export function renderNetwork(
  spec: NetworkSpec,
  theme: ChartTheme,
  language: Language,
  layout: ChartLayout = 'wide',
): string {
  const scene = { spec, geometry: placeNetwork(spec, language, layout), colours: chartColours(theme) }
  const { width, height } = scene.geometry
  const drawing = [
    `<svg width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${scene.colours.paper}"/>`,
    `<g font-family="${escapeXml(chartFontStack)}" font-size="${scene.geometry.fontSize}">`,
    ...headings(scene),
    ...scene.geometry.links.map((link) => linkPath(scene, link)),
    ...scene.geometry.left.flatMap((node) => nodeShapes(scene, 'left', node)),
    ...scene.geometry.right.flatMap((node) => nodeShapes(scene, 'right', node)),
    '</g></svg>',
  ]
  return accessibleSvg(drawing.join('\n'), spec.title, spec.description)
}

function headings({ spec, geometry, colours }: Scene): string[] {
  const { width } = geometry
  return [
    text(0, 14, colours.quiet, 'start', escapeXml(spec.unit)),
    text(0, 40, colours.ink, 'start', escapeXml(spec.left.heading), 600),
    text(width, 40, colours.ink, 'end', escapeXml(spec.right.heading), 600),
  ]
}

/** A band from bar to bar, with an edge of paper that parts it from what it crosses. */
function linkPath(scene: Scene, { left, leftY, rightY, thickness }: PlacedLink): string {
  const [from, to] = [edgeOf(scene, 'left'), edgeOf(scene, 'right')]
  const middle = (from + to) / 2
  const curve = (startY: number, endX: number, endY: number) =>
    `C${at(middle, startY)} ${at(middle, endY)} ${at(endX, endY)}`
  const path = [
    `M${at(from, leftY)}`,
    curve(leftY, to, rightY),
    `L${at(to, rightY + thickness)}`,
    curve(rightY + thickness, from, leftY + thickness),
    'Z',
  ]
  const edge = thickness < 3 ? '' : ` stroke="${scene.colours.paper}" stroke-width="1"`
  return `<path d="${path.join('')}" fill="${toneOf(scene, left)}" fill-opacity="0.72"${edge}/>`
}

function nodeShapes(scene: Scene, side: SideName, node: PlacedNode): string[] {
  const { colours } = scene
  const x = side === 'left' ? edgeOf(scene, side) - bar.width : edgeOf(scene, side)
  const fill = side === 'left' ? toneOf(scene, node.index) : colours.ink
  const anchor = side === 'left' ? 'end' : 'start'
  const wordsX = side === 'left' ? x - bar.gap : x + bar.width + bar.gap
  const first = node.y + (node.height - node.words.length * lineHeight) / 2 + lineHeight - 4
  const total = `<tspan font-weight="600">${escapeXml(node.total)}</tspan>`
  const lines = node.words.map((line, place) => {
    const isLast = place === node.words.length - 1
    const words = escapeXml(line)
    const content = isLast ? [words, total].filter(Boolean).join(' ') : words
    return text(wordsX, first + place * lineHeight, colours.ink, anchor, content)
  })
  const height = Math.max(node.barHeight, 2)
  return [
    `<rect x="${round(x)}" y="${round(barTop(node))}" width="${bar.width}" height="${round(height)}" fill="${fill}"/>`,
    ...lines,
  ]
}

/** Where the lines of a side begin. */
function edgeOf({ geometry }: Scene, side: SideName): number {
  const edge = geometry.words + bar.gap + bar.width
  return side === 'left' ? edge : geometry.width - edge
}

function toneOf({ spec, colours }: Scene, left: number): string {
  const { family, index } = spec.left.nodes[left]?.tone ?? { family: 'kinds', index: 0 }
  return colours[family][index] ?? colours.ink
}

function text(
  x: number,
  y: number,
  fill: string,
  anchor: 'start' | 'end',
  content: string,
  weight?: number,
): string {
  const heavy = weight === undefined ? '' : ` font-weight="${weight}"`
  return `<text x="${round(x)}" y="${round(y)}" fill="${fill}" text-anchor="${anchor}"${heavy}>${content}</text>`
}

function at(x: number, y: number): string {
  return `${round(x)},${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
