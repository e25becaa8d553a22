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
}
