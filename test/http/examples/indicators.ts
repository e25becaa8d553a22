import type { ExamplesOf } from './example.ts'

export const indicatorsExamples: ExamplesOf<'indicators'> = {
  'indicators.list': {
    role: 'worker',
    input: ({ projects }) => ({ year: 2021, projectId: projects.roof.id }),
  },
  'indicators.show': {
    role: 'worker',
    input: ({ municipality }) => ({ code: '2.3', year: 2021, quarter: 2, municipality }),
  },
  'indicators.chart': {
    role: 'worker',
    input: ({ projects }) => ({ code: '2.4', year: 2021, projectId: projects.roof.id, scheme: 'dark' }),
  },
  'indicators.series': { role: 'worker', input: () => ({ code: '2.2', year: 2021 }) },
  'indicators.seriesChart': { role: 'worker', input: () => ({ code: '2.13', year: 2021, language: 'en' }) },
  'indicators.records': {
    role: 'worker',
    input: ({ themes }) => ({ code: '2.5', year: 2021, row: themes.housing, breakdown: 'partner' }),
  },
  'indicators.export': {
    role: 'worker',
    input: () => ({ code: '2.3', year: 2021, format: 'csv', sheet: 'records' }),
  },
  'indicators.previewMerge': {
    role: 'coordinator',
    input: ({ partners }) => ({ partnerId: partners.town, intoId: partners.welfare, year: 2021 }),
  },
}
