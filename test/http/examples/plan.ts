import { type ExamplesOf, nothing } from './example.ts'

export const planExamples: ExamplesOf<'plan'> = {
  'plan.show': { role: 'worker', input: nothing },
  'plan.themes': { role: 'worker', input: nothing },
  'plan.projects': {
    role: 'worker',
    input: ({ themes, municipality }) => ({ themeId: themes.housing, municipality, search: 'dak' }),
  },
  'plan.project': { role: 'worker', input: ({ projects }) => ({ id: projects.roof.id }) },
  'plan.sheet': { role: 'worker', input: ({ projects }) => ({ id: projects.roof.id, year: 2021 }) },
  'plan.reviseTerm': {
    role: 'lead',
    input: ({ projects }) => ({
      id: projects.roof.id,
      start: '2020-02-01',
      end: '2025-12-31',
      reason: 'Een maand later begonnen',
    }),
  },
  'plan.writeSheet': {
    role: 'worker',
    input: ({ projects }) => ({
      id: projects.roof.id,
      year: 2021,
      scales: { cooperation: 'developing', politicalResults: null, participation: 'goalsReached' },
      status: 'adjusted',
      parts: {
        cooperation: [{ kind: 'paragraph', level: 1, text: 'We werkten samen.', sourceLine: null }],
        politicalResults: [],
        participation: [],
        policyAdvice: [],
        conclusion: [],
        planning: [],
      },
    }),
  },
  'plan.tree': { role: 'worker', input: nothing },
  'plan.addObjective': {
    role: 'coordinator',
    input: ({ themes, movingId, name }, id) => ({
      id: id(movingId),
      themeId: themes.housing,
      name: `Sociale huur ${name}`,
      description: 'Meer woningen die mensen kunnen betalen',
      on: '2021-06-01',
      reason: 'De wachtlijsten groeien',
    }),
  },
  'plan.moveObjective': {
    role: 'director',
    input: ({ themes, movingId }) => ({
      id: movingId,
      themeId: themes.protection,
      on: '2021-06-01',
      reason: 'Hoort beter bij dit thema',
    }),
  },
  'plan.endObjective': {
    role: 'administrator',
    input: ({ endingId }) => ({ id: endingId, on: '2021-06-01', reason: 'Niemand werkt eraan' }),
  },
  'plan.changeProject': {
    role: 'lead',
    input: ({ projects, objectives, municipality }) => ({
      id: projects.roof.id,
      seenVersion: 1,
      phase: 'finished',
      description: 'We zoeken samen een dak.',
      municipalities: [municipality, 'Eikenrode'],
      contributions: [{ objectiveId: objectives.market, weight: 'main' }],
    }),
  },
  'plan.changeProjectTheme': {
    role: 'coordinator',
    input: ({ projects, themes }) => ({
      id: projects.roof.id,
      themeId: themes.protection,
      from: '2021-07-01',
      reason: 'Het gaat nu over schulden',
    }),
  },
  'plan.planning': { role: 'worker', input: ({ projects }) => ({ id: projects.roof.id, year: 2021 }) },
  'plan.addPlanningItem': {
    role: 'worker',
    input: ({ projects, planned }, id) => ({
      id: id(planned.change),
      projectId: projects.roof.id,
      year: 2022,
      text: 'Een bewonersgroep starten',
      status: 'planned',
    }),
  },
  'plan.changePlanningItem': {
    role: 'lead',
    input: ({ planned }) => ({ id: planned.change, seenVersion: 1, text: 'Het is gelukt', status: 'done' }),
  },
  'plan.carryPlanningItem': {
    role: 'worker',
    input: ({ planned }, id) => ({ id: planned.carry, seenVersion: 1, nextId: id(planned.withdraw) }),
  },
  'plan.withdrawPlanningItem': {
    role: 'policy',
    input: ({ planned }) => ({ id: planned.withdraw, seenVersion: 1, reason: 'Stond er dubbel' }),
  },
  'plan.transversal': { role: 'worker', input: nothing },
  'plan.addTransversalAction': {
    role: 'coordinator',
    input: ({ transversal, name }, id) => ({
      id: id(transversal.change),
      name: `Digitale toegang ${name}`,
      description: 'Iedereen kan online wat moet',
    }),
  },
  'plan.changeTransversalAction': {
    role: 'director',
    input: ({ transversal, name }) => ({
      id: transversal.change,
      seenVersion: 1,
      name: `Gezondheid ${name}`,
      description: 'In elk project',
    }),
  },
  'plan.writeTransversalAccount': {
    role: 'policy',
    input: ({ transversal }) => ({
      id: transversal.change,
      year: 2020,
      text: 'We deden het samen.',
      seenVersion: 1,
    }),
  },
  'plan.withdrawTransversalAction': {
    role: 'coordinator',
    input: ({ transversal }) => ({ id: transversal.withdraw, seenVersion: 1, reason: 'Stond er dubbel' }),
  },
  'plan.targets': { role: 'worker', input: nothing },
  'plan.setTarget': {
    role: 'coordinator',
    input: ({ themes }) => ({
      year: 2022,
      indicator: '2.4',
      themeId: themes.housing,
      value: 90_000,
      seen: null,
    }),
  },
}
