import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { Judgement } from '../platform/core/judgement.ts'
import { type Actor, mayInProject } from '../platform/core/permissions.ts'
import type { Problem } from '../platform/core/problem.ts'
import type { ActivityDraft, ContactDraft } from './core/model.ts'
import { registrationProblem as problem } from './core/problems.ts'
import { judgeActivity, judgeContact } from './core/rules.ts'
import type { DraftFacts } from './facts-of-drafts.ts'

/** Judges an activity as the server can: who may, what exists, and then the rules of the phone. */
export function judgeActivityOf(
  actor: Actor,
  draft: ActivityDraft,
  facts: DraftFacts,
  calendar: { today: CalendarDate; keptDate?: CalendarDate },
): Judgement {
  const project = facts.projects.get(draft.projectId)
  const legalKind = facts.kinds.get(draft.kindId)
  if (!mayInProject(actor, 'registration.write', draft.projectId))
    return refused(problem('project-not-yours'))
  if (project === undefined) return refused(problem('unknown-project'))
  if (legalKind === undefined) return refused(problem('unknown-kind'))
  const named = [...draft.partnerIds, ...draft.referrals.map((referral) => referral.partnerId)]
  if (!named.every((id) => facts.partners.has(id))) return refused(problem('unknown-partner'))
  return judgeActivity(draft, { project, legalKind, closedMonths: facts.closedMonths, ...calendar })
}

/** Judges a contact as the server can. */
export function judgeContactOf(
  actor: Actor,
  draft: ContactDraft,
  facts: DraftFacts,
  calendar: { today: CalendarDate; keptDate?: CalendarDate },
): Judgement {
  const project = facts.projects.get(draft.projectId)
  if (!mayInProject(actor, 'registration.write', draft.projectId))
    return refused(problem('project-not-yours'))
  if (project === undefined) return refused(problem('unknown-project'))
  if (!draft.partnerIds.every((id) => facts.partners.has(id))) return refused(problem('unknown-partner'))
  if (draft.bodyId !== null && !facts.bodies.has(draft.bodyId)) return refused(problem('unknown-body'))
  return judgeContact(draft, { project, closedMonths: facts.closedMonths, ...calendar })
}

function refused(because: Problem): Judgement {
  return { refusals: [because], questions: [] }
}

/** Whether all that stands in the way is a closed month: what was kept before it closed is still answered for. */
export function isOnlyClosed({ refusals }: Judgement): boolean {
  return refusals.length > 0 && refusals.every(({ code }) => code === 'month-closed')
}
