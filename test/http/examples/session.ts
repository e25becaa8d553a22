import { type ExamplesOf, nothing } from './example.ts'

export const sessionExamples: ExamplesOf<'session'> = {
  'session.current': { role: 'worker', input: nothing },
  'session.cast': { role: 'worker', input: nothing },
}
