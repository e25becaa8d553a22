/** A registration as it is kept, with what a correction, a withdrawal and its history need to know. */
export interface Kept<Content> {
  content: Content
  version: number
  withdrawn: boolean
  registeredAt: Date
  registeredByName: string
  changeReason: string | null
}

/** A row of the queries that find kept registrations. */
export interface KeptRow<Content> {
  content: Content
  version: number
  withdrawn: boolean
  registered_at: Date
  registered_by_name: string
  change_reason: string | null
}

/** Kept registrations by their id. */
export function keptById<Content extends { id: string }>(
  rows: readonly KeptRow<Content>[],
): Map<string, Kept<Content>> {
  return new Map(
    rows.map((row) => [
      row.content.id,
      {
        content: row.content,
        version: row.version,
        withdrawn: row.withdrawn,
        registeredAt: row.registered_at,
        registeredByName: row.registered_by_name,
        changeReason: row.change_reason,
      },
    ]),
  )
}
