/** The colours of one scheme, by what they are for. Six-digit hexadecimal, so that contrast can be computed. */
export interface Tokens {
  readonly paper: string
  /** What lies on the paper: cards, fields, menus. */
  readonly sheet: string
  /** A quiet ground: table heads, hovered rows, chosen filters. */
  readonly sand: string
  /** Decorative lines; never the only sign of a control. */
  readonly line: string
  /** The edge of a control, at 3:1 or better. */
  readonly edge: string
  readonly ink: string
  readonly peat: string
  /** Second voice: units, explanations. */
  readonly quiet: string
  readonly moss: string
  readonly mossHover: string
  readonly onMoss: string
  /** The ground of what is chosen. */
  readonly mossWash: string
  /** The one thing that matters on a page, and what must be looked at. */
  readonly brick: string
  readonly brickHover: string
  readonly onBrick: string
  readonly brickWash: string
}

export const light: Tokens = {
  paper: '#FBF9F5',
  sheet: '#FFFEFB',
  sand: '#F2ECE2',
  line: '#DED5C8',
  edge: '#8A7D6C',
  ink: '#1F1B16',
  peat: '#3B2A20',
  quiet: '#655B4F',
  moss: '#2F6B4F',
  mossHover: '#255740',
  onMoss: '#FFFFFF',
  mossWash: '#E4EEE6',
  brick: '#B4472B',
  brickHover: '#963A22',
  onBrick: '#FFFFFF',
  brickWash: '#FAE9E2',
}

export const dark: Tokens = {
  paper: '#1B1815',
  sheet: '#25211D',
  sand: '#2E2924',
  line: '#453D35',
  edge: '#94887A',
  ink: '#F1ECE3',
  peat: '#E6DCCB',
  quiet: '#B8AD9D',
  moss: '#79BE9B',
  mossHover: '#93CFAF',
  onMoss: '#10241A',
  mossWash: '#22352B',
  brick: '#EE9475',
  brickHover: '#F4AB92',
  onBrick: '#2B120A',
  brickWash: '#3D261E',
}

type Pair = readonly [front: keyof Tokens, ground: keyof Tokens]

/** Every text and the grounds it stands on in the interface: 4.5:1 or better. */
export const textPairs: readonly Pair[] = [
  ...pairs(['ink', 'peat', 'quiet', 'moss', 'mossHover', 'brick', 'brickHover'], ['paper', 'sheet', 'sand']),
  ...pairs(['ink', 'peat', 'moss'], ['mossWash']),
  ...pairs(['ink', 'peat', 'brick'], ['brickWash']),
  ...pairs(['onMoss'], ['moss', 'mossHover']),
  ...pairs(['onBrick'], ['brick', 'brickHover']),
]

/** Edges of controls, rings and signs against their grounds: 3:1 or better. */
export const shapePairs: readonly Pair[] = pairs(
  ['edge', 'ink', 'moss', 'brick'],
  ['paper', 'sheet', 'sand', 'mossWash', 'brickWash'],
)

function pairs(fronts: (keyof Tokens)[], grounds: (keyof Tokens)[]): Pair[] {
  return fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const))
}
