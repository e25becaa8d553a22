import type { ExamplesOf } from './example.ts'
import { nothing } from './example.ts'

export const intakeExamples: ExamplesOf<'intake'> = {
  'intake.reference': { role: 'people', input: () => ({ list: 'assignments' }) },
  'intake.pasted': { role: 'director', input: nothing },
  'intake.paste': {
    role: 'people',
    input: ({ pastedListId, name }, id) => ({
      id: id(pastedListId),
      list: 'employees',
      columns: ['employee', null, 'start'],
      rows: [
        { row: 2, cells: [`M-900 ${name}`, 'niet gebruikt', '1/3/2020'] },
        { row: 3, cells: [`M-901 ${name}`, '', '31/02/2020'] },
      ],
    }),
  },
  'intake.undo': { role: 'people', input: ({ pastedListId }) => ({ id: pastedListId }) },
}
