import type { PartnerId } from '../../platform/core/ids.ts'
import { plainSpelling, smallWords, suggestSpellings } from './spellings.ts'

/** Why two partners may be one: the strongest reason first. */
export const likenessReasons = ['sameSpelling', 'wordOrder', 'spelling', 'abbreviation'] as const
export type LikenessReason = (typeof likenessReasons)[number]

/** What the comparison looks at. */
export interface Comparable {
  id: PartnerId
  name: string
  municipality: string | null
  /** Every spelling by which it is found, its own name included. */
  aliases: readonly string[]
}

export interface DuplicatePair {
  /** The one with the lower id, so that a pair has one form. */
  one: PartnerId
  other: PartnerId
  reason: LikenessReason
  /** The spellings that look alike: of `one` and of `other`. */
  spellings: [string, string]
  /** Both in one municipality, or one of the two or both say none. */
  sameMunicipality: boolean
}

/** A spelling in one of its forms: spellings with a form in common look alike for that reason. */
interface Form {
  partner: number
  reason: LikenessReason
  key: string
  spelling: string
  /** A spelling that was shortened is like one that is written so, not like another that was shortened. */
  shortened: boolean
}

interface Placed extends Comparable {
  place: string | null
}

/** From here on a word can be recognised with one letter less. */
const shortestMisspelt = 5
const abbreviated = { from: 3, to: 8 }
/** A name without a municipality that is like those of more municipalities is a general name, no duplicate. */
const mostMunicipalities = 3

/**
 * The pairs of partners that may be one, the likest first. Two partners in different municipalities
 * never are; one without a municipality may be one of any. A pair is found by a form that both have:
 * the same spelling, the same words in another order or with one letter less, or the initials in the
 * place of the words. So the cost grows with the number of partners, not with that of pairs.
 */
export function findDuplicates(
  partners: readonly Comparable[],
  isDistinct: (one: PartnerId, other: PartnerId) => boolean = () => false,
): DuplicatePair[] {
  const placed = withPlaces([...partners].sort((a, b) => compareText(a.id, b.id)))
  const pairs = new Map<string, DuplicatePair>()
  for (const forms of grouped(placed.flatMap(formsOf), ({ key }) => key).values()) {
    for (const pair of pairsAmong(forms, placed)) {
      const key = `${pair.one} ${pair.other}`
      const known = pairs.get(key)
      if (known === undefined || comparePairs(pair, known) < 0) pairs.set(key, pair)
    }
  }
  return withoutGeneralNames([...pairs.values()], placed)
    .filter(({ one, other }) => !isDistinct(one, other))
    .sort(comparePairs)
}

/** Why these two may be one, or `null`; the same whichever is named first. */
export function likenessOf(one: Comparable, other: Comparable): DuplicatePair | null {
  return findDuplicates([one, other])[0] ?? null
}

function* pairsAmong(forms: readonly Form[], placed: readonly Placed[]): Generator<DuplicatePair> {
  for (const [form, match] of comparable(forms, placed)) {
    const [first, second] = form.partner < match.partner ? [form, match] : [match, form]
    const [one, other] = [placed[first.partner], placed[second.partner]]
    if (one === undefined || other === undefined || one.id === other.id) continue
    if (first.shortened && second.shortened) continue
    yield {
      one: one.id,
      other: other.id,
      reason: first.reason,
      spellings: [first.spelling, second.spelling],
      sameMunicipality: one.place !== null && one.place === other.place,
    }
  }
}

/** Every two forms whose partners are in one municipality, or of which one is in none. */
function* comparable(forms: readonly Form[], placed: readonly Placed[]): Generator<[Form, Form]> {
  const byPlace = grouped(forms, ({ partner }) => placed[partner]?.place ?? null)
  const nowhere = byPlace.get(null) ?? []
  for (const [place, here] of byPlace) {
    for (const [index, form] of here.entries()) {
      for (const match of here.slice(index + 1)) yield [form, match]
      if (place !== null) for (const match of nowhere) yield [form, match]
    }
  }
}

/** The municipality of each partner, else the one that its name ends or begins with. */
function withPlaces(partners: readonly Comparable[]): Placed[] {
  const known = new Set(partners.flatMap(({ municipality }) => municipality ?? []).map(placeOf))
  return partners.map((partner) => ({
    ...partner,
    place: partner.municipality === null ? placeInName(partner.name, known) : placeOf(partner.municipality),
  }))
}

function placeOf(municipality: string): string {
  return wordsOf(municipality).join(' ')
}

function placeInName(name: string, known: ReadonlySet<string>): string | null {
  const words = wordsOf(name)
  const runs = words.flatMap((_, start) => [words.slice(start), words.slice(0, start)])
  const named = runs.map((run) => run.join(' ')).filter((run) => known.has(run))
  return named.sort((a, b) => b.length - a.length || compareText(a, b))[0] ?? null
}

function formsOf(partner: Placed, index: number): Form[] {
  const suggested = new Set(suggestSpellings(partner.name).map(plainSpelling))
  // Two bodies may have the same initials: what was only derived from a name is compared as such.
  const derived = (spelling: string) =>
    wordsOf(spelling).length === 1 && suggested.has(plainSpelling(spelling))
  const spellings = new Set([partner.name, ...partner.aliases.filter((alias) => !derived(alias))])
  const forms = [...spellings].flatMap((spelling) => formsOfSpelling(spelling, partner.place, index))
  return [...new Map(forms.toReversed().map((form) => [`${form.key} ${form.shortened}`, form])).values()]
}

function formsOfSpelling(spelling: string, place: string | null, partner: number): Form[] {
  const words = withoutPlace(wordsOf(spelling), place)
  const telling = words.filter((word) => !smallWords.has(word))
  if (telling.length === 0) return []
  const form = (reason: LikenessReason, key: string, shortened = false): Form => ({
    partner,
    reason,
    key: `${reason} ${key}`,
    spelling,
    shortened,
  })
  const sorted = (list: readonly string[]) => [...list].sort().join(' ')
  return [
    form('sameSpelling', telling.join(' ')),
    form('wordOrder', sorted(telling)),
    form('spelling', telling.join('')),
    ...lettersLess(telling).map((list) => form('spelling', sorted(list))),
    form('abbreviation', sorted(telling)),
    ...withInitials(words).map((list) => form('abbreviation', sorted(list), true)),
  ]
}

/** The words, and the words with one letter less in one of the longer ones. */
function lettersLess(words: readonly string[]): string[][] {
  const less = words.flatMap((word, place) => {
    if (word.length < shortestMisspelt || /\p{N}/u.test(word)) return []
    const shorter = new Set([...word].map((_, letter) => word.slice(0, letter) + word.slice(letter + 1)))
    return [...shorter].map((one) => words.toSpliced(place, 1, one))
  })
  return [[...words], ...less]
}

/** The telling words with the initials in the place of each run of three or more. */
function withInitials(words: readonly string[]): string[][] {
  return words.flatMap((_, start) =>
    words.slice(start + abbreviated.from - 1, start + 2 * abbreviated.to).flatMap((_, more) => {
      const end = start + abbreviated.from + more
      const run = words.slice(start, end)
      const rest = [...words.slice(0, start), ...words.slice(end)].filter((word) => !smallWords.has(word))
      return [run, run.filter((word) => !smallWords.has(word))]
        .filter((list) => list.length >= abbreviated.from && list.length <= abbreviated.to)
        .map((list) => [...rest, list.map((word) => [...word][0]).join('')])
    }),
  )
}

function wordsOf(text: string): string[] {
  return plainSpelling(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words without the municipality, unless that is the whole name. */
function withoutPlace(words: readonly string[], place: string | null): readonly string[] {
  if (place === null) return words
  const own = place.split(' ')
  const at = words.findIndex((_, start) => own.every((word, step) => words[start + step] === word))
  return at === -1 || own.length === words.length ? words : words.toSpliced(at, own.length)
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function withoutGeneralNames(pairs: readonly DuplicatePair[], placed: readonly Placed[]): DuplicatePair[] {
  const placeOfId = new Map(placed.map(({ id, place }) => [id, place]))
  const around = new Map<PartnerId, Set<string>>()
  for (const { one, other } of pairs) {
    for (const [id, place] of [
      [one, placeOfId.get(other)],
      [other, placeOfId.get(one)],
    ] as const) {
      if (place) around.set(id, (around.get(id) ?? new Set()).add(place))
    }
  }
  const isGeneral = (id: PartnerId) =>
    placeOfId.get(id) === null && (around.get(id)?.size ?? 0) > mostMunicipalities
  return pairs.filter(
    ({ one, other, sameMunicipality }) => sameMunicipality || !(isGeneral(one) || isGeneral(other)),
  )
}

/** The likest first; among pairs that are as like, and among reasons of one pair, always the same order. */
function comparePairs(a: DuplicatePair, b: DuplicatePair): number {
  return (
    Number(b.sameMunicipality) - Number(a.sameMunicipality) ||
    likenessReasons.indexOf(a.reason) - likenessReasons.indexOf(b.reason) ||
    compareText(a.spellings.join('\n'), b.spellings.join('\n')) ||
    compareText(a.one + a.other, b.one + b.other)
  )
}

/** By code unit: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
