import type { ExamplesOf } from './example.ts'

export const indicatorsExamples: ExamplesOf<'indicators'> = {
  'indicators.list': {
    role: 'worker',
    input: ({ projects }) => ({ year: 2021, projectId: projects.roof.id }),
  },
  'indicators.show': {
    role: 'worker',
    input: ({ municipality }) => ({ code: '2.3', year: 2021, municipality }),
  },
  'indicators.chart': {
    role: 'worker',
    input: ({ projects }) => ({ code: '2.4', year: 2021, projectId: projects.roof.id, scheme: 'dark' }),
  },
  'indicators.records': {
    role: 'worker',
    input: ({ themes }) => ({ code: '2.5', year: 2021, themeId: themes.housing, breakdown: 'partner' }),
  },
}
