/** What the interface says in two languages: the words of its pages, and the names of what it knows. */
const modules: Record<string, unknown> = import.meta.glob(
  [
    '../../../src/web/**/*words.ts',
    '../../../src/*/core/{model,problems}.ts',
    '../../../src/platform/core/permissions.ts',
    '../../../src/indicators/definitions/*.ts',
    '../../../demo/kinds.ts',
  ],
  { eager: true },
)

/** Stands where a sentence takes a name or a number. */
const gap = '{gap}'
const deepest = 5
/** A piece of this length is Dutch wherever it stands; a shorter one only when it stands alone. */
const longEnough = 14

const { dutch, english } = wordsIn(modules)
/** A language is called by its own name in the choice of languages. */
const ownNames = new Set(['nederlands'])
const alone = new Set([...dutch].filter((words) => !english.has(words) && !ownNames.has(words)))
const within = [...alone].filter((words) => words.length >= longEnough)

/** The Dutch words of the interface that are among these pieces of text. */
export function dutchOnly(pieces: readonly string[]): string[] {
  const found = new Set<string>()
  for (const piece of pieces) {
    const lower = piece.toLowerCase()
    if (alone.has(lower)) found.add(piece)
    for (const words of within) if (lower.includes(words)) found.add(piece)
  }
  return [...found]
}

function wordsIn(sources: unknown) {
  const found = { dutch: new Set<string>(), english: new Set<string>() }
  const add = (to: Set<string>, value: unknown) => {
    for (const text of textsOf(value)) to.add(text)
  }
  const walk = (value: unknown, depth: number): void => {
    if (depth > deepest || typeof value !== 'object' || value === null) return
    if ('nl' in value && 'en' in value) {
      add(found.dutch, value.nl)
      add(found.english, value.en)
      return
    }
    const isPlain = Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value))
    if (isPlain || depth === 1) for (const inner of Object.values(value)) walk(inner, depth + 1)
  }
  walk(sources, 0)
  return found
}

/** The fixed pieces of words: a text itself, what a function puts around its arguments, all in an object. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'function') return textsOf(value(gap, gap, gap))
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  if (typeof value !== 'string') return []
  return value
    .split(/\{\w+\}/)
    .map((piece) => piece.trim().toLowerCase())
    .filter((piece) => /\p{L}{2}/u.test(piece))
}
