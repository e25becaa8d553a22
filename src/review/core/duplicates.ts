import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { LegalKind } from '../../registration/core/model.ts'

interface ActivityLike {
  id: string
  projectId: string
  date: CalendarDate
  kindId: string
  legalKind: LegalKind
  participations: number
  note: string
}

interface ContactLike {
  id: string
  date: CalendarDate
  subject: string
  partnerIds: readonly string[]
  bodyId: string | null
}

/** Two registrations that look like one: the later one, and the first. */
export interface Pair<R> {
  later: R
  first: R
}

/** Subjects that share this part of their groups of three letters say the same. */
const similarSubjects = 0.5

/**
 * Activities that were likely registered twice: the same project, day, kind and participations. Two
 * door-step visits with one head on one day are a day's work, so that an individual contact is likely
 * double only when it has the same note too. Ids are ordered by time.
 */
export function doubleActivities<A extends ActivityLike>(activities: readonly A[]): Pair<A>[] {
  const groups = new Map<string, A[]>()
  for (const activity of activities) {
    const { projectId, date, kindId, participations } = activity
    const note = activity.legalKind === 'individual' ? activity.note.trim() : ''
    if (activity.legalKind === 'individual' && note === '') continue
    const key = JSON.stringify([projectId, date, kindId, participations, note])
    groups.set(key, [...(groups.get(key) ?? []), activity])
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...later] = inOrder(group)
    return first === undefined ? [] : later.map((one) => ({ later: one, first }))
  })
}

/**
 * Contacts that were likely registered twice, in whatever projects, because one meeting is one contact:
 * the same day with the same consultation body, or with a partner in common and a similar subject.
 */
export function doubleContacts<C extends ContactLike>(contacts: readonly C[]): Pair<C>[] {
  const days = new Map<string, C[]>()
  for (const contact of contacts) days.set(contact.date, [...(days.get(contact.date) ?? []), contact])
  return [...days.values()].flatMap((day) =>
    inOrder(day).flatMap((later, place, all) => {
      const first = all.slice(0, place).find((earlier) => areAlike(earlier, later))
      return first === undefined ? [] : [{ later, first }]
    }),
  )
}

function areAlike(one: ContactLike, other: ContactLike): boolean {
  if (one.bodyId !== null && one.bodyId === other.bodyId) return true
  return (
    one.partnerIds.some((id) => other.partnerIds.includes(id)) &&
    similarity(one.subject, other.subject) >= similarSubjects
  )
}

/**
 * From 0 to 1: the part of their groups of three letters that two texts share (Dice's coefficient),
 * without accents, capitals and signs.
 */
export function similarity(one: string, other: string): number {
  const [left, right] = [trigrams(one), trigrams(other)]
  const shared = [...left].filter((group) => right.has(group)).length
  return left.size + right.size === 0 ? 1 : (2 * shared) / (left.size + right.size)
}

function trigrams(text: string): Set<string> {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const padded = plain.length === 0 ? '' : `  ${plain.join(' ')} `
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)))
}

function inOrder<R extends { id: string }>(records: readonly R[]): R[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
}
