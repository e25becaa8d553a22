import type { Pool } from 'pg'
import { writingAs } from '../src/platform/audit.ts'
import type { OrganisationId } from '../src/platform/core/ids.ts'
import type { Actor } from '../src/platform/core/permissions.ts'
import type { WriteTransaction } from '../src/platform/db/transaction.ts'

/** What every step of a load needs: where it writes, as whom, when, and who hears how far it is. */
export interface Loading {
  app: Pool
  actor: Actor
  now: Date
  onProgress: (step: string) => void
}

/** Who loads when no person does; a coordinator, because one may register in every project. */
export function loaderOf(organisationId: OrganisationId): Actor {
  return {
    userId: 'demonstration',
    name: 'Demonstratie',
    organisationId,
    roles: ['coordinator'],
    projectIds: [],
  }
}

/** Runs verbs in one transaction with its audit trail, as a request does. */
export function write<T>(
  { app, now, actor: loader }: Loading,
  verbs: (tx: WriteTransaction) => Promise<T>,
  actor: Actor = loader,
): Promise<T> {
  return writingAs(app, actor, now, verbs)
}
