import { formatNumber, type Language } from '../core/language.ts'
import type { NetworkSpec } from './core/network-spec.ts'
import { type ChartLayout, chartWidths, lineHeight } from './geometry.ts'
import { textWidth } from './measure.ts'

/** How wide the words of each side may be, and how large; the lines have the room between. In pixels. */
const sides = { wide: { words: 196, fontSize: 14 }, narrow: { words: 122, fontSize: 13 } } as const
const mostLines = 3
/** Between the words, the bar of their node and its lines. */
export const bar = { width: 5, gap: 7 } as const
const gapBetweenNodes = 10
/** The line that says what the thickness means, and the line of the headings. */
const top = 56
/** The thickest line and the tallest bar. */
const thickest = { link: 22, node: 132 } as const
const thinnest = 1.5

/** A node in its place: its words line by line, the height of its bar, and where both begin. */
export interface PlacedNode {
  readonly index: number
  readonly words: readonly string[]
  readonly total: string
  readonly y: number
  readonly height: number
  readonly barHeight: number
}

/** A line with the places where it leaves its two bars. */
export interface PlacedLink {
  readonly left: number
  readonly right: number
  readonly leftY: number
  readonly rightY: number
  readonly thickness: number
}

export interface NetworkGeometry {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly words: number
  readonly left: readonly PlacedNode[]
  readonly right: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
}

type SideName = 'left' | 'right'

/** Puts the nodes in an order with few crossings and divides the height among them. */
export function placeNetwork(spec: NetworkSpec, language: Language, layout: ChartLayout): NetworkGeometry {
  const { words, fontSize } = sides[layout]
  const scale = pixelsPerUnit(spec)
  const order = orderOfNodes(spec)
  const place = (side: SideName) =>
    order[side].map((index) => {
      const node = spec[side].nodes[index]
      const links = spec.links.filter((link) => link[side] === index)
      const total = formatNumber(
        links.reduce((sum, { value }) => sum + value, 0),
        language,
      )
      const barHeight = links.reduce((sum, { value }) => sum + thicknessOf(value, scale), 0)
      const lines = linesOf(node?.label ?? '', total, words, fontSize)
      return { index, words: lines, total, barHeight, height: Math.max(barHeight, lines.length * lineHeight) }
    })
  const [left, right] = [place('left'), place('right')]
  const bottom = Math.max(heightOf(left), heightOf(right))
  const placed = { left: spread(left, bottom), right: spread(right, bottom) }
  return {
    width: chartWidths[layout],
    height: Math.ceil(top + bottom) + 4,
    fontSize,
    words,
    ...placed,
    links: placeLinks(spec, placed, scale),
  }
}

function pixelsPerUnit({ links, left, right }: NetworkSpec): number {
  const totals = (side: SideName, count: number) =>
    Array.from({ length: count }, (_, index) =>
      links.filter((link) => link[side] === index).reduce((sum, { value }) => sum + value, 0),
    )
  const largestNode = Math.max(
    ...totals('left', left.nodes.length),
    ...totals('right', right.nodes.length),
    1,
  )
  const largestLink = Math.max(...links.map(({ value }) => value), 1)
  return Math.min(thickest.link / largestLink, thickest.node / largestNode)
}

function thicknessOf(value: number, scale: number): number {
  return Math.max(thinnest, value * scale)
}

/** Each side in the order of the middle of its lines at the other side, a few times over. */
function orderOfNodes({ left, right, links }: NetworkSpec): Record<SideName, number[]> {
  const order = { left: [...left.nodes.keys()], right: [...right.nodes.keys()] }
  const sort = (side: SideName, other: SideName) => {
    const middle = order[side].map((index) => {
      const own = links.filter((link) => link[side] === index)
      const weight = own.reduce((sum, { value }) => sum + value, 0)
      const moment = own.reduce((sum, link) => sum + link.value * order[other].indexOf(link[other]), 0)
      return { index, at: weight === 0 ? 0 : moment / weight }
    })
    order[side] = middle.sort((a, b) => a.at - b.at || a.index - b.index).map(({ index }) => index)
  }
  for (let pass = 0; pass < 6; pass++) {
    sort('right', 'left')
    sort('left', 'right')
  }
  return order
}

/** The label over at most three lines; the total stands behind the last of them. */
function linesOf(label: string, total: string, width: number, fontSize: number): string[] {
  const lines: string[] = []
  const room = (text: string, last: boolean) =>
    textWidth(text, fontSize) + (last ? textWidth(`  ${total}`, fontSize, 'semibold') : 0) <= width
  for (const word of label.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && room(longer, false)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const shown = lines
    .slice(0, mostLines)
    .map((line) => (room(line, false) ? line : shortened(line, (text) => room(text, false))))
  const cut = lines.length > mostLines
  const last = shown.at(-1) ?? ''
  if (!cut && room(last, true)) return shown
  if (!cut && shown.length < mostLines) return [...shown, '']
  return [...shown.slice(0, -1), shortened(last, (text) => room(text, true))]
}

/** As many letters as there is room for, with a sign that there were more. */
function shortened(text: string, fits: (text: string) => boolean): string {
  const letters = [...text]
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

type Unplaced = Omit<PlacedNode, 'y'>

function heightOf(nodes: readonly Unplaced[]): number {
  return nodes.reduce((sum, { height }) => sum + height + gapBetweenNodes, 0)
}

/** The nodes one under the other, with what is left of the height divided among them. */
function spread(nodes: readonly Unplaced[], bottom: number): PlacedNode[] {
  const more = nodes.length === 0 ? 0 : (bottom - heightOf(nodes)) / nodes.length
  let y = top + more / 2
  return nodes.map((node) => {
    const placed = { ...node, y }
    y += node.height + gapBetweenNodes + more
    return placed
  })
}

/** The lines leave a bar in the order in which they arrive, so that they do not cross at once. */
function placeLinks(
  { links }: NetworkSpec,
  nodes: Record<SideName, readonly PlacedNode[]>,
  scale: number,
): PlacedLink[] {
  const rank = {
    left: new Map(nodes.left.map(({ index }, at) => [index, at])),
    right: new Map(nodes.right.map(({ index }, at) => [index, at])),
  }
  const start = (side: SideName) => new Map(nodes[side].map((node) => [node.index, barTop(node)]))
  const next = { left: start('left'), right: start('right') }
  const at = (side: SideName, index: number) => rank[side].get(index) ?? 0
  const take = (side: SideName, index: number, thickness: number) => {
    const y = next[side].get(index) ?? 0
    next[side].set(index, y + thickness)
    return y
  }
  const fromLeft = [...links].sort(
    (a, b) => at('left', a.left) - at('left', b.left) || at('right', a.right) - at('right', b.right),
  )
  const leaving = fromLeft.map((link) => {
    const thickness = thicknessOf(link.value, scale)
    return { ...link, thickness, leftY: take('left', link.left, thickness) }
  })
  return leaving.map(({ left, right, leftY, thickness }) => ({
    left,
    right,
    thickness,
    leftY,
    rightY: take('right', right, thickness),
  }))
}

/** Where the bar of a node begins: it stands in the middle beside its words. */
export function barTop({ y, height, barHeight }: PlacedNode): number {
  return y + (height - barHeight) / 2
}
