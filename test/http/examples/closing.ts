import { type ExamplesOf, nothing } from './example.ts'

export const closingExamples: ExamplesOf<'closing'> = {
  'closing.closedMonths': { role: 'worker', input: nothing },
  'closing.closeMonth': {
    role: 'coordinator',
    input: ({ closingId }, id) => ({ id: id(closingId), month: '2020-10' }),
  },
  'closing.reopenMonth': {
    role: 'director',
    input: ({ closingId }) => ({ id: closingId, reason: 'Er ontbraken nog registraties' }),
  },
}
