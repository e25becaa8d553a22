import { readThemes } from '../plan/index.ts'
import type { DossierId, ProjectId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { recordProblem } from '../platform/core/record-problems.ts'
import type { ReadTransaction, WriteTransaction } from '../platform/db/index.ts'
import type { DossierContent } from './core/dossier-model.ts'
import { dossierProblem as problem } from './core/dossier-problems.ts'
import { mayKeepDossier } from './core/dossier-rules.ts'
import { findLists } from './dossier-lists.ts'

/** The columns of a dossier's own row. */
export function columnsOf(content: DossierContent) {
  return {
    title: content.title,
    kind: content.kind,
    status: content.status,
    realised_on: content.realisedOn,
    theme_id: content.themeId,
    summary: content.summary,
    audiences: content.audiences,
    participation: content.participation,
    participation_how: content.participationHow,
    respondents: content.respondents,
  }
}

/** Throws `dossier-unknown-theme` and `dossier-unknown-project`. */
export async function assertKnown(
  tx: ReadTransaction,
  { themeId, projectIds }: DossierContent,
): Promise<void> {
  if (themeId !== null && !(await readThemes(tx)).some(({ id }) => id === themeId)) {
    throw problem('dossier-unknown-theme')
  }
  const wanted = [...new Set(projectIds)]
  if (wanted.length === 0) return
  const known = await tx.db
    .selectFrom('fact_project')
    .where('organisation_id', '=', tx.organisationId)
    .where('project_id', 'in', wanted)
    .select('project_id')
    .execute()
  if (known.length < wanted.length) throw problem('dossier-unknown-project')
}

/** The projects of a dossier that is kept, which nobody else changes meanwhile; `undefined` when it is unknown. */
export async function lockDossier(
  tx: WriteTransaction,
  id: DossierId,
): Promise<{ projectIds: ProjectId[]; withdrawn: boolean } | undefined> {
  const dossier = await tx.db
    .selectFrom('dossier')
    .where('organisation_id', '=', tx.organisationId)
    .where('id', '=', id)
    .select('withdrawn_at')
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (dossier === undefined) return undefined
  const { projectIds } = await findLists(tx, id)
  return { projectIds, withdrawn: dossier.withdrawn_at !== null }
}

/** Holds a dossier that the actor may keep. Throws `unknown-record`, `already-withdrawn` and `dossier-not-yours`. */
export async function assertMayKeep(tx: WriteTransaction, actor: Actor, id: DossierId): Promise<void> {
  const dossier = await lockDossier(tx, id)
  if (dossier === undefined) throw recordProblem('unknown-record')
  if (!mayKeepDossier(actor, dossier.projectIds)) throw problem('dossier-not-yours')
  if (dossier.withdrawn) throw recordProblem('already-withdrawn')
}
