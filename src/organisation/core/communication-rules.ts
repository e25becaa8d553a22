import { yearOf } from '../../platform/core/calendar-date.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { judgeText } from '../../platform/core/personal-data.ts'
import type { Problem } from '../../platform/core/problem.ts'
import { type CommunicationDraft, usualAudiences, usualMedia } from './communication-model.ts'
import { communicationProblem as problem } from './communication-problems.ts'

/** What stands in the way of a communication action, on the page and on the server. */
export function judgeCommunication(draft: CommunicationDraft): Problem[] {
  const { title, outlet, media, audiences, date, month, continuous, year, link } = draft
  const refusals: Problem[] = []
  if (title === '' && outlet === '') refusals.push(problem('communication-unnamed'))
  if ([date !== null, month !== null, continuous].filter(Boolean).length > 1) {
    refusals.push(problem('communication-two-times'))
  }
  if (date !== null && yearOf(date) !== year) {
    refusals.push(problem('communication-other-year', { date, year: String(year) }))
  }
  if (link !== null && !isWebAddress(link)) refusals.push(problem('link-not-web'))
  return [...refusals, ...judgeText([title, outlet, ...media, ...audiences].join('\n')).refusals]
}

/** Whether a text is an address that a browser opens as a page; `javascript:` and paths are none. */
export function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return /^https?:$/.test(protocol) && hostname !== '' && /^https?:\/\//i.test(text)
}

/**
 * A draft as it is kept: usual words in one spelling, whatever language, accents or capitals they were
 * written with; no word and no project twice; an empty link is none.
 */
export function tidyCommunication(draft: CommunicationDraft): CommunicationDraft {
  return {
    ...draft,
    media: tidyWords(draft.media, usualMedia),
    audiences: tidyWords(draft.audiences, usualAudiences),
    link: draft.link || null,
    projectIds: [...new Set(draft.projectIds)].sort(),
  }
}

function tidyWords(words: readonly string[], usual: readonly Bilingual[]): string[] {
  const kept = new Map<string, string>()
  for (const word of words) {
    const plain = plainWord(word)
    const known = usual.find(({ nl, en }) => plainWord(nl) === plain || plainWord(en) === plain)
    const written = known?.nl ?? word.trim().replace(/\s+/g, ' ')
    if (!kept.has(plainWord(written))) kept.set(plainWord(written), written)
  }
  return [...kept.values()]
}

/** Without accents and capitals, its spaces one each: as two spellings of one word are compared. */
export function plainWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ')
}

/** The number that is proposed for the next action of a year: one above the highest. */
export function nextNumber(actions: readonly { number: number }[]): number {
  return actions.reduce((highest, { number }) => Math.max(highest, number), 0) + 1
}

/** Whether an action has every word that is looked for, anywhere in it; `words` adds what it reads as. */
export function matchesSearch(
  action: Pick<CommunicationDraft, 'number' | 'title' | 'outlet' | 'media' | 'audiences'>,
  search: string,
  words: readonly string[] = [],
): boolean {
  const { number, title, outlet, media, audiences } = action
  const text = plainWord([`${number}`, title, outlet, ...media, ...audiences, ...words].join(' '))
  return plainWord(search)
    .split(' ')
    .every((word) => text.includes(word))
}
