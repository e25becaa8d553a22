/**
 * Patterns over the segments of a stacked bar, so that they are told apart without colour. The
 * first segment stays plain; neighbours never run in the same direction.
 */
const patterns = [
  null,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
  {
    symbol: 'circle',
    symbolSize: 0.6,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
  },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 5], rotation: Math.PI / 2 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 5] },
]

/** The pattern of the segment at `index` as an item style, drawn in the colour of the paper. */
export function segmentPattern(index: number, paper: string): { readonly decal?: object } {
  const pattern = patterns[index % patterns.length]
  return pattern ? { decal: { ...pattern, color: paper, backgroundColor: 'transparent' } } : {}
}
