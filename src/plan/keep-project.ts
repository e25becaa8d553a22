import { isDeepStrictEqual } from 'node:util'
import type { ObjectiveId, ProjectId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { Kept } from './core/kept.ts'
import type { ContributionWeight, Phase, Term } from './core/model.ts'
import { planProblem as problem } from './core/problems.ts'
import { checkTerm } from './core/rules.ts'
import { themeNamed } from './reads.ts'
import { objectiveKey, objectivesByName } from './store.ts'
import { putProject, type StoredProject, storedProject } from './store-project.ts'

export interface KeptProject {
  name: string
  /** Names of the plan: the theme, and the objectives within their theme. */
  theme: string
  sector: boolean
  phase: Phase | null
  term: Term
  description: string
  municipalities: readonly string[]
  contributions: readonly { objective: string; theme: string; weight: ContributionWeight }[]
  position: number
}

/**
 * Keeps a project by its name. A term that somebody revised here stays: a source does not undo it.
 * Throws `theme-not-named`, `objective-not-named` and `term-ends-before-start`.
 */
export async function keepProject(tx: WriteTransaction, kept: KeptProject): Promise<Kept<ProjectId>> {
  checkTerm(kept.term)
  const stored = await storedProject(tx, kept.name)
  const wanted: StoredProject = {
    themeId: await themeNamed(tx, kept.theme),
    sector: kept.sector,
    phase: kept.phase,
    term: stored?.termRevised ? stored.project.term : kept.term,
    description: kept.description,
    position: kept.position,
    municipalities: [...new Set(kept.municipalities)].sort(),
    contributions: await contributionsOf(tx, kept),
  }
  if (stored !== null && isDeepStrictEqual(stored.project, wanted)) {
    return { id: stored.id, outcome: 'unchanged' }
  }
  const id = await putProject(tx, kept.name, wanted, stored)
  tx.audit({
    verb: 'keep-project',
    recordKind: 'project',
    recordIds: [id],
    before: stored?.project,
    after: wanted,
  })
  return { id, outcome: stored === null ? 'added' : 'changed' }
}

/** The contributions with the ids of their objectives; of an objective named twice the first counts. */
async function contributionsOf(
  tx: WriteTransaction,
  { contributions }: KeptProject,
): Promise<StoredProject['contributions']> {
  const objectives = await objectivesByName(tx)
  const found = new Map<ObjectiveId, ContributionWeight>()
  for (const { theme, objective, weight } of contributions) {
    const id = objectives.get(objectiveKey(theme, objective))
    if (id === undefined) throw problem('objective-not-named', { theme, objective })
    if (!found.has(id)) found.set(id, weight)
  }
  return [...found].map(([objectiveId, weight]) => ({ objectiveId, weight }))
}
