import {
  addPlanningItem,
  addTransversalAction,
  carryPlanningItem,
  readTargets,
  setTarget,
  writeTransversalAccount,
} from '../src/plan/index.ts'
import { brusselsDate, calendarDate } from '../src/platform/core/calendar-date.ts'
import type { PlanningItemId, TransversalActionId } from '../src/platform/core/ids.ts'
import type { WriteTransaction } from '../src/platform/db/transaction.ts'
import { demonstrationYear, facts } from './facts.ts'
import type { ProjectIds } from './load-plan.ts'
import { type Loading, write } from './loading.ts'
import { madeUpId } from './made-up-id.ts'
import { madeUpTargets, makeUpPlanning, transversalAccounts } from './planning.ts'
import { randomFrom } from './random.ts'

/** Loads the transversal actions with their made-up accounts, made-up planning and made-up targets. */
export async function loadMotion(loading: Loading, projects: ProjectIds): Promise<void> {
  loading.onProgress('Demonstration: transversal actions, planning and targets')
  await write(loading, async (tx) => {
    await loadTransversal(tx, loading)
    await loadPlanning(tx, loading, projects)
    await loadTargets(tx, loading)
  })
}

async function loadTransversal(tx: WriteTransaction, { actor, now }: Loading): Promise<void> {
  const random = randomFrom('Transversaal')
  for (const [place, name] of facts.transversalActions.entries()) {
    const id = madeUpId<TransversalActionId>(random, calendarDate(`2021-01-0${place + 1}`))
    if (await isThere(tx, 'transversal_action', id)) continue
    await addTransversalAction(tx, actor, { id, name, description: '' }, brusselsDate(now))
    const text = transversalAccounts[place % transversalAccounts.length] ?? ''
    await writeTransversalAccount(tx, actor, { id, year: demonstrationYear, text, seenVersion: 0 })
  }
}

async function loadPlanning(tx: WriteTransaction, { actor }: Loading, projects: ProjectIds): Promise<void> {
  const random = randomFrom('Planning')
  for (const [name, projectId] of projects) {
    for (const [place, { carried, ...item }] of makeUpPlanning(name).entries()) {
      const day = calendarDate(`${demonstrationYear}-01-0${place + 1}`)
      const [id, nextId] = [
        madeUpId<PlanningItemId>(random, day),
        madeUpId<PlanningItemId>(random, calendarDate(`${demonstrationYear}-12-0${place + 1}`)),
      ]
      if (await isThere(tx, 'planning_item', id)) continue
      await addPlanningItem(tx, actor, { id, projectId, ...item })
      if (carried) await carryPlanningItem(tx, actor, { id, seenVersion: 1, nextId })
    }
  }
}

async function loadTargets(tx: WriteTransaction, { actor, now }: Loading): Promise<void> {
  const today = brusselsDate(now)
  const kept = (await readTargets(tx, today))?.targets ?? []
  for (const { indicator, year, value } of madeUpTargets) {
    const known = kept.some((one) => one.indicator === indicator && one.year === year && one.themeId === null)
    if (!known) await setTarget(tx, actor, { indicator, year, value, themeId: null, seen: null }, today)
  }
}

/** Whether an earlier load made this: somebody may have changed it since, and that stays. */
export async function isThere(
  tx: WriteTransaction,
  table: 'transversal_action' | 'planning_item' | 'measure',
  id: string,
): Promise<boolean> {
  const rows = await tx.sql(`select from ${table} where organisation_id = $1 and id = $2`, [
    tx.organisationId,
    id,
  ])
  return rows.length > 0
}
