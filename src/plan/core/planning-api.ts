import { z } from 'zod'
import { endpoint } from '../../platform/core/contract.ts'
import { PlanningItemId, ProjectId, TransversalActionId } from '../../platform/core/ids.ts'
import { Year } from '../../platform/core/period.ts'
import {
  PlanningCarry,
  PlanningChange,
  PlanningDraft,
  PlanningItem,
  PlanningWithdrawal,
} from './planning-model.ts'
import { TargetDraft, Targets } from './target-model.ts'
import {
  AccountDraft,
  TransversalAccount,
  TransversalAction,
  TransversalChange,
  TransversalDraft,
  TransversalWithdrawal,
} from './transversal-model.ts'

const tags: [string] = ['Plan']
const receiptOf = <I extends z.ZodType>(id: I) => z.object({ id, version: z.number().int() })
const PlanningReceipt = receiptOf(PlanningItemId)
const TransversalReceipt = receiptOf(TransversalActionId)

/** What is planned a year at a time: planning items, transversal actions and targets. */
export const planningApi = {
  planning: endpoint('plan.read', {
    method: 'GET',
    path: '/projects/{id}/planning',
    summary: 'What a project plans, of every year or of one',
    tags,
  })
    .input(z.object({ id: ProjectId, year: z.coerce.number().pipe(Year).optional() }))
    .output(z.array(PlanningItem)),
  addPlanningItem: endpoint('sheet.write', {
    method: 'POST',
    path: '/planning-items',
    summary: 'Plan something for a project and year',
    tags,
  })
    .input(PlanningDraft)
    .output(PlanningReceipt),
  changePlanningItem: endpoint('sheet.write', {
    method: 'PUT',
    path: '/planning-items/{id}',
    summary: 'Change the text or the status of what is planned',
    tags,
  })
    .input(PlanningChange)
    .output(PlanningReceipt),
  carryPlanningItem: endpoint('sheet.write', {
    method: 'POST',
    path: '/planning-items/{id}/carry',
    summary: 'Carry what is open to the next year',
    tags,
  })
    .input(PlanningCarry)
    .output(PlanningReceipt),
  withdrawPlanningItem: endpoint('sheet.write', {
    method: 'POST',
    path: '/planning-items/{id}/withdrawal',
    summary: 'Withdraw what should not have been planned',
    tags,
  })
    .input(PlanningWithdrawal)
    .output(PlanningReceipt),
  transversal: endpoint('plan.read', {
    method: 'GET',
    path: '/transversal-actions',
    summary: 'The transversal actions of the plan, with their accounts',
    tags,
  }).output(z.array(TransversalAction)),
  addTransversalAction: endpoint('plan.write', {
    method: 'POST',
    path: '/transversal-actions',
    summary: 'Add a transversal action to the plan',
    tags,
  })
    .input(TransversalDraft)
    .output(TransversalReceipt),
  changeTransversalAction: endpoint('plan.write', {
    method: 'PUT',
    path: '/transversal-actions/{id}',
    summary: 'Change the name or description of a transversal action',
    tags,
  })
    .input(TransversalChange)
    .output(TransversalReceipt),
  writeTransversalAccount: endpoint('sheet.write', {
    method: 'PUT',
    path: '/transversal-actions/{id}/accounts/{year}',
    summary: 'Write what a transversal action came to in a year',
    tags,
  })
    .input(AccountDraft.extend({ year: z.coerce.number().pipe(Year) }))
    .output(TransversalAccount),
  withdrawTransversalAction: endpoint('plan.write', {
    method: 'POST',
    path: '/transversal-actions/{id}/withdrawal',
    summary: 'Withdraw a transversal action',
    tags,
  })
    .input(TransversalWithdrawal)
    .output(TransversalReceipt),
  targets: endpoint('plan.read', {
    method: 'GET',
    path: '/targets',
    summary: 'What the plan aims at, by year and indicator',
    tags,
  }).output(Targets.nullable()),
  setTarget: endpoint('plan.write', {
    method: 'PUT',
    path: '/targets',
    summary: 'Set, change or remove a target',
    tags,
  })
    .input(TargetDraft)
    .output(z.object({})),
}
