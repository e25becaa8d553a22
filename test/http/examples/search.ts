import type { ExamplesOf } from './example.ts'

export const searchExamples: ExamplesOf<'search'> = {
  // Finds something of every kind that the scene has, in either institute.
  'search.find': { role: 'worker', input: () => ({ text: 'linde', each: 50 }) },
}
