import type { ProjectId } from '../platform/core/ids.ts'
import { type Actor, mayInProject, reachOf } from '../platform/core/permissions.ts'
import { motionProblem } from './core/motion-problems.ts'
import { planningProblem } from './core/planning-problems.ts'

/** Leads revise their own projects, not the tree of the plan: throws `plan-not-yours`. */
export function requireWholePlan(actor: Actor): void {
  if (reachOf(actor, 'plan.write') !== 'all') throw motionProblem('plan-not-yours')
}

/** Throws `project-change-not-yours`. */
export function requireProject(actor: Actor, projectId: ProjectId): void {
  if (!mayInProject(actor, 'plan.write', projectId)) throw motionProblem('project-change-not-yours')
}

/** Throws `planning-not-yours`. */
export function requirePlanning(actor: Actor, projectId: ProjectId): void {
  if (!mayInProject(actor, 'sheet.write', projectId)) throw planningProblem('planning-not-yours')
}

/** A transversal action has no project to be a member of: throws `account-not-yours`. */
export function requireEverySheet(actor: Actor): void {
  if (reachOf(actor, 'sheet.write') !== 'all') throw planningProblem('account-not-yours')
}
