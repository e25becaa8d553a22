import type { ExamplesOf } from './example.ts'

export const meetingsExamples: ExamplesOf<'meetings'> = {
  'meetings.ofBody': { role: 'worker', input: ({ bodyId }) => ({ bodyId, year: 2021 }) },
  'meetings.counts': { role: 'worker', input: () => ({ year: 2021 }) },
  'meetings.ofPartner': {
    role: 'worker',
    input: ({ partners }) => ({ partnerId: partners.town, year: 2021 }),
  },
  'meetings.collaboration': {
    role: 'coordinator',
    input: ({ projects, themes, municipality }) => ({
      year: 2021,
      projectId: projects.roof.id,
      themeId: themes.housing,
      municipality,
    }),
  },
  'meetings.picture': {
    role: 'director',
    input: ({ projects }) => ({ year: 2021, projectId: projects.roof.id, language: 'nl', layout: 'narrow' }),
  },
}
