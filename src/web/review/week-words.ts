import { type Language, localeOf } from '../../platform/core/language.ts'

/**
 * Numbers of weeks as a person says them, each stretch of weeks once: *3, 7 tot 9 en 12*. The numbers are
 * those of `indexes`, which follow each other when their weeks do.
 */
export function weeksInWords(
  weeks: readonly { index: number; number: number }[],
  until: string,
  language: Language,
): string {
  const stretches: { first: number; last: number; at: number }[] = []
  for (const { index, number } of weeks) {
    const stretch = stretches.at(-1)
    if (stretch && stretch.at === index - 1) Object.assign(stretch, { last: number, at: index })
    else stretches.push({ first: number, last: number, at: index })
  }
  const parts = stretches.map(({ first, last }) =>
    first === last ? `${first}` : `${first} ${until} ${last}`,
  )
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(parts)
}
