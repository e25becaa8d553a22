/** A draft that replaces what the person saw, and why when they say so. */
export type Changed<Draft> = Draft & { seenVersion: number; reason?: string | undefined }

/** A record that is taken out, with the reason. */
export interface Withdrawal {
  id: string
  seenVersion: number
  reason: string
}
