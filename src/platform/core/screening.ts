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

interface Pattern {
  kind: PersonalDatum['kind']
  pattern: RegExp
  certain: boolean
  /** How much of a match is the datum; 0 when its check digits say that it is none. */
  lengthIn(match: string): number
}

const whole = (match: string) => match.length

const patterns: readonly Pattern[] = [
  {
    kind: 'national-number',
    pattern: /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- .]?\d{3}[. ]?\d{2}(?!\d)/g,
    certain: true,
    lengthIn: (match) => (isNationalNumber(match) ? match.length : 0),
  },
  {
    kind: 'iban',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gi,
    certain: true,
    lengthIn: ibanLength,
  },
  {
    kind: 'email',
    // Begins where a word begins, so that a long word is read once and not once a letter.
    pattern: /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu,
    certain: true,
    lengthIn: whole,
  },
  {
    kind: 'phone',
    pattern: /(?<!\d[.,]?)(?:\+32|0032|0)[ ./-]?[1-9](?:[ ./-]?\d){7,8}(?!\d)/g,
    certain: false,
    lengthIn: whole,
  },
]

/** Every personal datum found in `text`, in order of place; overlapping finds keep the first kind. */
export function screen(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = []
  for (const { kind, pattern, certain, lengthIn } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const length = lengthIn(match[0])
      const from = match.index
      const to = from + length
      if (length > 0 && !found.some((other) => from < other.to && other.from < to)) {
        found.push({ kind, certain, from, to })
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

/** The words after an account number look like more of it: the longest beginning that checks is the number. */
function ibanLength(match: string): number {
  for (let end = match.length; end > 0; end--) {
    const endsWord = end === match.length || match[end] === ' '
    if (endsWord && isIban(match.slice(0, end))) return end
  }
  return 0
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
