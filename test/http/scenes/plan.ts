import type { Pool } from 'pg'
import {
  type MeasureId,
  type MeasureValueId,
  newId,
  type ObjectiveId,
  type PlanningItemId,
  type TransversalActionId,
} from '../../../src/platform/core/ids.ts'
import type { Institute } from '../../database/institute.ts'

/** A plan in motion and a measure of `roof`: one record for each verb, so that none waits for another. */
export interface PlanScene {
  movingId: ObjectiveId
  endingId: ObjectiveId
  planned: { change: PlanningItemId; carry: PlanningItemId; withdraw: PlanningItemId }
  transversal: { change: TransversalActionId; withdraw: TransversalActionId }
  measures: { change: MeasureId; withdraw: MeasureId }
  measureValues: { correct: MeasureValueId; withdraw: MeasureValueId }
}

type Insert = (table: string, row: Record<string, unknown>) => Promise<void>

/** Adds the plan in motion to an institute; `mark` stands in every word of it. */
export async function makePlanScene(
  owner: Pool,
  insert: Insert,
  institute: Institute,
  mark: string,
): Promise<PlanScene> {
  const { organisationId, themes, projects } = institute
  const {
    rows: [plan],
  } = await owner.query<{ id: string }>('select id from plan where organisation_id = $1', [organisationId])
  if (plan === undefined) throw new Error('An institute has a plan.')
  const scene: PlanScene = {
    movingId: newId(),
    endingId: newId(),
    planned: { change: newId(), carry: newId(), withdraw: newId() },
    transversal: { change: newId(), withdraw: newId() },
    measures: { change: newId(), withdraw: newId() },
    measureValues: { correct: newId(), withdraw: newId() },
  }
  const recorded = { recorded_at: '2021-03-01T09:00:00Z', recorded_by: `Somebody ${mark}` }
  for (const [name, id] of [
    ['Moves', scene.movingId],
    ['Ends', scene.endingId],
  ] as const) {
    await insert('operational_objective', {
      id,
      theme_id: themes.housing,
      name,
      description: `A description ${mark}`,
      position: 9,
    })
    await insert('objective_change', {
      id: newId(),
      operational_objective_id: id,
      kind: 'added',
      on_date: '2021-03-01',
      reason: `A reason ${mark}`,
      after_theme_id: themes.housing,
      ...recorded,
    })
  }
  await insert('project_theme_change', {
    id: newId(),
    project_id: projects.steps.id,
    from_date: '2021-02-01',
    before_theme_id: themes.housing,
    theme_id: themes.protection,
    reason: `A reason ${mark}`,
    ...recorded,
  })
  for (const [name, id] of Object.entries(scene.planned)) {
    const text = `To ${name} ${mark}`
    await insert('planning_item', { id, project_id: projects.roof.id, year: 2021, text, status: 'started' })
  }
  for (const [name, id] of Object.entries(scene.transversal)) {
    await insert('transversal_action', { id, plan_id: plan.id, name: `To ${name} ${mark}` })
    await insert('transversal_account', { transversal_action_id: id, year: 2020, text: `A text ${mark}` })
  }
  await insert('target', { id: newId(), plan_id: plan.id, year: 2022, indicator: '2.3', value: 1234 })
  await addMeasures(insert, institute, scene, mark)
  return scene
}

async function addMeasures(
  insert: Insert,
  { projects }: Institute,
  { measures, measureValues }: PlanScene,
  mark: string,
): Promise<void> {
  for (const [name, id] of Object.entries(measures)) {
    await insert('measure', {
      id,
      project_id: projects.roof.id,
      name: `To ${name} ${mark}`,
      unit: `boxes ${mark}`,
      fold: 'sum',
    })
  }
  await insert('measure_target', { measure_id: measures.change, year: 2021, value: 40_000 })
  for (const [name, id] of Object.entries(measureValues)) {
    await insert('measure_value', {
      id,
      measure_id: measures.change,
      on_date: '2021-05-03',
      value: 12_000,
      note: `To ${name} ${mark}`,
      noted_by_name: `Somebody ${mark}`,
    })
  }
}
