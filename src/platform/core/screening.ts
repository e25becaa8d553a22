/**
 * Screening of free text for personal data, on the phone before it is kept and again on the server.
 * `certain` findings carry their own check digits or an unmistakable form and are refused; the
 * others are asked about.
 */
export interface PersonalDatum {
  kind: 'national-number' | 'iban' | 'email' | 'phone'
  certain: boolean
  /** Where it stands in the text, as UTF-16 offsets. */
  from: number
  to: number
}

const patterns: {
  kind: PersonalDatum['kind']
  pattern: RegExp
  certain: (match: string) => boolean | null
}[] = [
  {
    kind: 'national-number',
    pattern: /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- .]?\d{3}[. ]?\d{2}(?!\d)/g,
    certain: (match) => (isNationalNumber(match) ? true : null),
  },
  {
    kind: 'iban',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gi,
    certain: (match) => (isIban(match) ? true : null),
  },
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, certain: () => true },
  {
    kind: 'phone',
    pattern: /(?<![\d.,])(?:\+32|0032|0)[ ./]?[1-9](?:[ ./]?\d){7,8}(?![\d])/g,
    certain: () => false,
  },
]

/** Every personal datum found in `text`, in order of place; overlapping finds keep the first kind. */
export function screen(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = []
  for (const { kind, pattern, certain } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const sure = certain(match[0])
      const from = match.index
      const to = from + match[0].length
      if (sure !== null && !found.some((other) => from < other.to && other.from < to)) {
        found.push({ kind, certain: sure, from, to })
      }
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Belgian national number: the last two digits are 97 minus the rest modulo 97, with a 2 before it since 2000. */
function isNationalNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  const body = Number(digits.slice(0, 9))
  const check = Number(digits.slice(9))
  return check === 97 - (body % 97) || check === 97 - ((2_000_000_000 + body) % 97)
}

/** ISO 13616: the country and check digits moved to the end, letters as numbers, modulo 97 is 1. */
function isIban(text: string): boolean {
  const compact = text.replace(/\s/g, '').toUpperCase()
  if (compact.length < 15 || compact.length > 34) return false
  let remainder = 0
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}
