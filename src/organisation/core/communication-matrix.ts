import type { CommunicationDraft } from './communication-model.ts'

type Counted = Pick<CommunicationDraft, 'media' | 'audiences'>

/** Actions whose medium or audience nobody wrote are counted too, in a row or column of their own. */
export const notSaid = ''

export interface MatrixRow {
  /** A medium; `notSaid` for the actions without one. */
  medium: string
  /** In the order of the matrix's audiences. */
  counts: number[]
  /** Actions with this medium: each once, however many audiences it has. */
  total: number
}

/** The channel-by-audience matrix (*kanaal en doelgroep*) of a list of actions. */
export interface CommunicationMatrix {
  /** The audiences that occur; `notSaid` last. */
  audiences: string[]
  rows: MatrixRow[]
  /** Actions for each audience: each once, however many media it has. */
  audienceTotals: number[]
  /** Every action once. */
  total: number
}

/**
 * Counts actions by medium and audience. An action with two media counts in both rows, and one with
 * two audiences in both columns; every total counts an action once, so that totals are no sums of the
 * cells. Media and audiences stand in the order of how often they occur, then of the alphabet.
 */
export function communicationMatrix(actions: readonly Counted[]): CommunicationMatrix {
  const media = wordsByCount(actions.map((action) => action.media))
  const audiences = wordsByCount(actions.map((action) => action.audiences))
  const count = (medium: string | null, audience: string | null) =>
    actions.filter(
      (action) =>
        (medium === null || has(action.media, medium)) &&
        (audience === null || has(action.audiences, audience)),
    ).length
  return {
    audiences,
    rows: media.map((medium) => ({
      medium,
      counts: audiences.map((audience) => count(medium, audience)),
      total: count(medium, null),
    })),
    audienceTotals: audiences.map((audience) => count(null, audience)),
    total: actions.length,
  }
}

function has(words: readonly string[], word: string): boolean {
  return word === notSaid ? words.length === 0 : words.includes(word)
}

function wordsByCount(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>()
  for (const word of lists.flatMap((list) => [...new Set(list)])) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const words = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'nl')).map(([word]) => word)
  return lists.some((list) => list.length === 0) ? [...words, notSaid] : words
}
