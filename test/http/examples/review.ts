import { type ExamplesOf, nothing } from './example.ts'

export const reviewExamples: ExamplesOf<'review'> = {
  'review.completeness': {
    role: 'coordinator',
    input: ({ projects }) => ({ year: 2021, month: 5, projectId: projects.roof.id }),
  },
  'review.forgotten': { role: 'worker', input: () => ({ monday: '2021-05-31' }) },
  'review.findings': { role: 'director', input: () => ({ year: 2019 }) },
  'review.accept': {
    role: 'coordinator',
    input: ({ reviewedId }) => ({
      recordKind: 'activity',
      recordId: reviewedId,
      seenVersion: 1,
      finding: 'outsideTerm',
      reason: 'Het was de voorbereiding',
    }),
  },
  'review.months': { role: 'coordinator', input: () => ({ year: 2021 }) },
  'review.changes': { role: 'administrator', input: () => ({ from: '2021-01-01', to: '2100-01-01' }) },
  'review.changeFilters': { role: 'coordinator', input: nothing },
}
