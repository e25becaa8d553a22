/** What one verb did: which records, and how they were before and after where that says it all. */
export interface AuditEntry {
  /** The verb as the user says it: `register-activity`. */
  verb: string
  recordKind: string
  recordIds: readonly string[]
  /** Left out where the record keeps its own versions: registrations are their own history. */
  before?: unknown
  after?: unknown
  reason?: string | undefined
}
