/** What keeping a record came to: it was new, it differed, or it was there already as it is. */
export type KeptOutcome = 'added' | 'changed' | 'unchanged'

/**
 * The answer of a verb that keeps a record by its natural key (`keepProject`, `keepPartner`): such
 * verbs may be run again, and write nothing when nothing differs.
 */
export interface Kept<I extends string> {
  id: I
  outcome: KeptOutcome
}
