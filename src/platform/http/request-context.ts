import type { Pool } from 'pg'
import type { CastMember, SessionInfo } from '../auth/core/api.ts'
import type { Actor } from '../core/permissions.ts'

/** What the server knows of one request before its endpoint runs. */
export interface RequestContext {
  /** The application's pool; its connections see one organisation at a time. */
  pool: Pool
  now(): Date
  /** Who acts; throws `sign-in-first` or `not-a-member`. */
  actor(): Promise<Actor>
  /** Who is signed in, `null` for a visitor. */
  session(): Promise<SessionInfo | null>
  /** Demonstration mode, asked for over loopback. */
  demonstration: boolean
  cast(): Promise<CastMember[]>
}
