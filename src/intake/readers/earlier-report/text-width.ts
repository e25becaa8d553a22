/** Advance widths of Helvetica in thousandths of an em, which Arial shares. */
const byWidth: readonly (readonly [width: number, characters: string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft'],
  [333, '"()-r“”'],
  [350, '•'],
  [389, '*'],
  [500, 'Jckvsxyz'],
  [556, '#$0123456789?L_abdeghnopqu–'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…—'],
  [1015, '@'],
]

const usualWidth = 556

const widths = new Map(
  byWidth.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
)

/**
 * The width of a line in ems. It tells whether the next word still fitted on the line: when it
 * did, the author broke the line and not the page.
 */
export function textWidth(text: string): number {
  let total = 0
  for (const character of text.normalize('NFD')) {
    if (!/\p{M}/u.test(character)) total += widths.get(character) ?? usualWidth
  }
  return total / 1000
}
