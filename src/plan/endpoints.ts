import { brusselsDate } from '../platform/core/calendar-date.ts'
import { reads, writes } from '../platform/http/index.ts'
import { addObjective } from './add-objective.ts'
import { addPlanningItem } from './add-planning-item.ts'
import { addTransversalAction } from './add-transversal-action.ts'
import { carryPlanningItem } from './carry-planning-item.ts'
import { changePlanningItem } from './change-planning-item.ts'
import { changeProject } from './change-project.ts'
import { changeProjectTheme } from './change-project-theme.ts'
import { changeTransversalAction } from './change-transversal-action.ts'
import { planApi as api } from './core/api.ts'
import { endObjective } from './end-objective.ts'
import { moveObjective } from './move-objective.ts'
import { readPlanTree } from './read-plan-tree.ts'
import { readPlanning } from './read-planning.ts'
import { readTargets } from './read-targets.ts'
import { readTransversal } from './read-transversal.ts'
import { findProjects, readPlan, readProject, readSheet, readThemes } from './reads.ts'
import { reviseTerm } from './revise-term.ts'
import { setTarget } from './set-target.ts'
import { withdrawPlanningItem } from './withdraw-planning-item.ts'
import { withdrawTransversalAction } from './withdraw-transversal-action.ts'
import { writeSheet } from './write-sheet.ts'
import { writeTransversalAccount } from './write-transversal-account.ts'

const motionEndpoints = {
  tree: reads(api.tree, ({ tx, now }) => readPlanTree(tx, brusselsDate(now))),
  addObjective: writes(api.addObjective, async ({ tx, actor, input, now }) => {
    await addObjective(tx, actor, input, now)
    return {}
  }),
  moveObjective: writes(api.moveObjective, async ({ tx, actor, input, now }) => {
    await moveObjective(tx, actor, input, now)
    return {}
  }),
  endObjective: writes(api.endObjective, async ({ tx, actor, input, now }) => {
    await endObjective(tx, actor, input, now)
    return {}
  }),
  changeProject: writes(api.changeProject, ({ tx, actor, input }) => changeProject(tx, actor, input)),
  changeProjectTheme: writes(api.changeProjectTheme, ({ tx, actor, input, now }) =>
    changeProjectTheme(tx, actor, input, now),
  ),
}

const planningEndpoints = {
  planning: reads(api.planning, ({ tx, input }) => readPlanning(tx, input.id, input.year)),
  addPlanningItem: writes(api.addPlanningItem, ({ tx, actor, input }) => addPlanningItem(tx, actor, input)),
  changePlanningItem: writes(api.changePlanningItem, ({ tx, actor, input }) =>
    changePlanningItem(tx, actor, input),
  ),
  carryPlanningItem: writes(api.carryPlanningItem, ({ tx, actor, input }) =>
    carryPlanningItem(tx, actor, input),
  ),
  withdrawPlanningItem: writes(api.withdrawPlanningItem, ({ tx, actor, input, now }) =>
    withdrawPlanningItem(tx, actor, input, now),
  ),
  transversal: reads(api.transversal, ({ tx, now }) => readTransversal(tx, brusselsDate(now))),
  addTransversalAction: writes(api.addTransversalAction, ({ tx, actor, input, now }) =>
    addTransversalAction(tx, actor, input, brusselsDate(now)),
  ),
  changeTransversalAction: writes(api.changeTransversalAction, ({ tx, actor, input }) =>
    changeTransversalAction(tx, actor, input),
  ),
  writeTransversalAccount: writes(api.writeTransversalAccount, ({ tx, actor, input }) =>
    writeTransversalAccount(tx, actor, input),
  ),
  withdrawTransversalAction: writes(api.withdrawTransversalAction, ({ tx, actor, input, now }) =>
    withdrawTransversalAction(tx, actor, input, now),
  ),
  targets: reads(api.targets, ({ tx, now }) => readTargets(tx, brusselsDate(now))),
  setTarget: writes(api.setTarget, async ({ tx, actor, input, now }) => {
    await setTarget(tx, actor, input, brusselsDate(now))
    return {}
  }),
}

/** The endpoints of the multi-year plan. */
export const planEndpoints = {
  show: reads(api.show, ({ tx, now }) => readPlan(tx, brusselsDate(now))),
  themes: reads(api.themes, ({ tx }) => readThemes(tx)),
  projects: reads(api.projects, ({ tx, input }) => findProjects(tx, input)),
  project: reads(api.project, ({ tx, input }) => readProject(tx, input.id)),
  sheet: reads(api.sheet, ({ tx, input }) => readSheet(tx, input.id, input.year)),
  reviseTerm: writes(api.reviseTerm, ({ tx, actor, input, now }) => reviseTerm(tx, actor, input, now)),
  writeSheet: writes(api.writeSheet, ({ tx, actor, input }) => writeSheet(tx, actor, input)),
  ...motionEndpoints,
  ...planningEndpoints,
}
