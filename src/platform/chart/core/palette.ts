/** Where a chart is seen. Print has the paper's colours and leans on patterns. */
export const chartThemes = ['light', 'dark', 'print'] as const
export type ChartTheme = (typeof chartThemes)[number]

/** Colours of one chart theme, as hexadecimal so that they can be compared and replaced. */
export interface ChartColours {
  readonly paper: string
  readonly ink: string
  /** Second voice: units, series names, totals of nothing. */
  readonly quiet: string
  readonly line: string
  /**
   * One tone per theme of the plan, in the order of the plan. Told apart with every common form of
   * colour blindness, and at 3:1 or better against the paper; `palette.test.ts` proves both.
   */
  readonly themes: readonly [string, string, string, string, string, string]
  /** Tones for what is not a theme (kinds, media, sources): earth and moss, dark beside light. */
  readonly kinds: readonly [string, string, string, string, string, string]
}

const light: ChartColours = {
  paper: '#FBF9F5',
  ink: '#1F1B16',
  quiet: '#655B4F',
  line: '#B9AE9E',
  themes: ['#26418A', '#88880F', '#2C90A6', '#7C1648', '#BE7867', '#5A420A'],
  kinds: ['#2F6B4F', '#94836B', '#3B2A20', '#5B9376', '#6E5747', '#86884A'],
}

const dark: ChartColours = {
  paper: '#1B1815',
  ink: '#F1ECE3',
  quiet: '#B8AD9D',
  line: '#5D544A',
  themes: ['#8C9DEB', '#D8CF66', '#4FB4C6', '#B8528A', '#F2B29F', '#91722F'],
  kinds: ['#79BE9B', '#B3A083', '#E6DCCB', '#4F8A6C', '#9A7D68', '#B9BA75'],
}

const palette: Readonly<Record<ChartTheme, ChartColours>> = {
  light,
  dark,
  print: { ...light, paper: '#FFFFFF' },
}

export function chartColours(theme: ChartTheme): ChartColours {
  return palette[theme]
}

/**
 * Each colour of the light theme with its dark twin, for a page that carries one drawing and lets
 * the stylesheet turn it dark.
 */
export function darkTwins(): ReadonlyArray<readonly [light: string, dark: string]> {
  return [
    [light.paper, dark.paper],
    [light.ink, dark.ink],
    [light.quiet, dark.quiet],
    [light.line, dark.line],
    ...light.themes.map((tone, index) => [tone, dark.themes[index] ?? tone] as const),
    ...light.kinds.map((tone, index) => [tone, dark.kinds[index] ?? tone] as const),
  ]
}
