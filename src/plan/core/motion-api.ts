import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { Project } from './model.ts'
import {
  ObjectiveDraft,
  ObjectiveEnd,
  ObjectiveMove,
  PlanTree,
  ProjectChange,
  ProjectThemeChange,
} from './motion-model.ts'

const tags: [string] = ['Plan']
const Done = z.object({})

/** How the plan changes while it runs. */
export const motionApi = {
  tree: endpoint('plan.read', {
    method: 'GET',
    path: '/plan/tree',
    summary: 'The plan with its projects and everything that changed in it',
    tags,
  }).output(PlanTree.nullable()),
  addObjective: endpoint('plan.write', {
    method: 'POST',
    path: '/objectives',
    summary: 'Add an operational objective during the plan',
    tags,
  })
    .input(ObjectiveDraft)
    .output(Done),
  moveObjective: endpoint('plan.write', {
    method: 'POST',
    path: '/objectives/{id}/move',
    summary: 'Move an operational objective to another theme',
    tags,
  })
    .input(ObjectiveMove)
    .output(Done),
  endObjective: endpoint('plan.write', {
    method: 'POST',
    path: '/objectives/{id}/end',
    summary: 'End an operational objective during the plan',
    tags,
  })
    .input(ObjectiveEnd)
    .output(Done),
  changeProject: endpoint('plan.write', {
    method: 'PUT',
    path: '/projects/{id}',
    summary: 'Change the phase, description, municipalities and contributions of a project',
    tags,
  })
    .input(ProjectChange)
    .output(Project),
  changeProjectTheme: endpoint('plan.write', {
    method: 'POST',
    path: '/projects/{id}/theme',
    summary: 'Have a project count for another theme from a day on',
    tags,
  })
    .input(ProjectThemeChange)
    .output(Project),
}
