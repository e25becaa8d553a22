import { type ExamplesOf, nothing } from './example.ts'

export const closingExamples: ExamplesOf<'closing'> = {
  'closing.closedMonths': { role: 'worker', input: nothing },
  'closing.closeMonth': {
    role: 'coordinator',
    // The id of the other institute is a new one here: it may not close the month that comes next.
    input: ({ closingId, name }, id) => ({ id: id(closingId), month: name === 'A' ? '2020-10' : '2020-09' }),
  },
  'closing.reopenMonth': {
    role: 'director',
    input: ({ closingId }) => ({ id: closingId, reason: 'Er ontbraken nog registraties' }),
  },
}
