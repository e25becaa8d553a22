import type { MeasureId } from '../../../src/platform/core/ids.ts'
import type { ExamplesOf } from './example.ts'

const content = (name: string) => ({
  name,
  unit: 'dozen',
  fold: 'sum',
  decimals: 0,
  targets: [
    { year: 2022, value: 60_000 },
    { year: 2021, value: 50_000 },
  ],
})

export const measuresExamples: ExamplesOf<'measures'> = {
  'measures.list': { role: 'worker', input: ({ projects }) => ({ projectId: projects.roof.id }) },
  'measures.show': { role: 'worker', input: ({ measures }) => ({ id: measures.change }) },
  'measures.chart': {
    role: 'worker',
    input: ({ measures }) => ({ id: measures.change, year: 2021, scheme: 'dark', layout: 'narrow' }),
  },
  'measures.add': {
    role: 'worker',
    input: ({ projects, measures, name }, id) => ({
      id: id<MeasureId>(measures.change),
      projectId: projects.roof.id,
      ...content(`Dozen ${name}`),
    }),
  },
  'measures.change': {
    role: 'lead',
    input: ({ measures, name }) => ({
      id: measures.change,
      seenVersion: 1,
      ...content(`Kisten ${name}`),
      endedOn: '2021-12-31',
    }),
  },
  'measures.note': {
    role: 'worker',
    input: ({ measures, measureValues }, id) => ({
      id: id(measureValues.correct),
      measureId: measures.change,
      on: '2021-06-14',
      value: 7_000,
      note: 'Opgehaald met de bakfiets',
    }),
  },
  'measures.correctValue': {
    role: 'coordinator',
    input: ({ measureValues }) => ({
      id: measureValues.correct,
      seenVersion: 1,
      on: '2021-05-03',
      value: 13_000,
      note: 'Een doos vergeten',
    }),
  },
  'measures.withdrawValue': {
    role: 'worker',
    input: ({ measureValues }) => ({ id: measureValues.withdraw, seenVersion: 1, reason: 'Dubbel geteld' }),
  },
  'measures.withdraw': {
    role: 'policy',
    input: ({ measures }) => ({ id: measures.withdraw, seenVersion: 1, reason: 'Meten we niet meer' }),
  },
}
