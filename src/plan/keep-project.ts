import { isDeepStrictEqual } from 'node:util'
import type { ObjectiveId, ProjectId } from '../platform/core/ids.ts'
import type { WriteTransaction } from '../platform/db/index.ts'
import type { Kept } from './core/kept.ts'
import type { ContributionWeight, Phase, ProjectField, Term } from './core/model.ts'
import { planProblem as problem } from './core/problems.ts'
import { checkTerm } from './core/rules.ts'
import { themeNamed } from './reads.ts'
import { objectiveKey, objectivesByName } from './store.ts'
import {
  addProject,
  type FoundProject,
  putProject,
  type StoredProject,
  storedProject,
} from './store-project.ts'

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
 * Keeps a project by its name. What the source leaves empty stays as it is, and so does what somebody
 * changed here (the term, the theme, the phase and so on): a source fills in and corrects, it takes
 * nothing away.
 * Throws `theme-not-named`, `objective-not-named` and `term-ends-before-start`.
 */
export async function keepProject(tx: WriteTransaction, kept: KeptProject): Promise<Kept<ProjectId>> {
  checkTerm(kept.term)
  const stored = await storedProject(tx, { name: kept.name })
  const given: StoredProject = {
    themeId: await themeNamed(tx, kept.theme),
    sector: kept.sector,
    phase: kept.phase,
    term: kept.term,
    description: kept.description,
    position: kept.position,
    municipalities: [...new Set(kept.municipalities)].sort(),
    contributions: await contributionsOf(tx, kept),
  }
  const wanted = stored === null ? given : filledIn(stored, given)
  if (stored !== null && isDeepStrictEqual(stored.project, wanted)) {
    return { id: stored.id, outcome: 'unchanged' }
  }
  const id = stored === null ? await addProject(tx, kept.name, wanted) : await putProject(tx, stored, wanted)
  tx.audit({
    verb: 'keep-project',
    recordKind: 'project',
    recordIds: [id],
    before: stored?.project,
    after: wanted,
  })
  return { id, outcome: stored === null ? 'added' : 'changed' }
}

function filledIn(
  { project, termRevised, themeChanged, byHand }: FoundProject,
  given: StoredProject,
): StoredProject {
  const { start, end, written } = given.term
  const termGiven = start !== null || end !== null || written !== null
  const stays = (field: ProjectField, empty: boolean) => empty || byHand.includes(field)
  return {
    ...given,
    themeId: themeChanged ? project.themeId : given.themeId,
    phase: stays('phase', given.phase === null) ? project.phase : given.phase,
    term: termGiven && !termRevised ? given.term : project.term,
    description: stays('description', given.description === '') ? project.description : given.description,
    municipalities: stays('municipalities', given.municipalities.length === 0)
      ? project.municipalities
      : given.municipalities,
    contributions: stays('contributions', given.contributions.length === 0)
      ? project.contributions
      : given.contributions,
  }
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
