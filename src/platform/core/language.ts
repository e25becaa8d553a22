import { z } from 'zod'

/** The languages of the interface and the outputs; Dutch comes first and is the default. */
export const languages = ['nl', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** One sentence or word in every language. A missing language does not compile. */
export type Bilingual = Readonly<Record<Language, string>>

/** The words of one page or slice: each value is a sentence, or a function that makes one. */
type Words = { readonly [key: string]: string | ((...args: never[]) => string) }

/**
 * Words in every language with the same keys and the same arguments: a key that one language
 * lacks does not compile.
 */
export function defineWords<W extends Words>(words: {
  nl: W
  en: { [K in keyof W]: W[K] extends string ? string : W[K] }
}): Readonly<Record<Language, { [K in keyof W]: W[K] extends string ? string : W[K] }>> {
  return words as never
}

const locales: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' }

/** The BCP 47 locale of a language, for numbers and dates. */
export function localeOf(language: Language): string {
  return locales[language]
}

/** A number in Flemish notation (1.451,5) or its English form (1,451.5). */
export function formatNumber(value: number, language: Language, fractionDigits?: number): string {
  return new Intl.NumberFormat(
    locales[language],
    fractionDigits === undefined
      ? { maximumFractionDigits: 2 }
      : { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits },
  ).format(value)
}
