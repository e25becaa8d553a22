import { expect, it } from 'vitest'
import { newId, type PastedListId } from '../../platform/core/ids.ts'
import { asList, obstacleOf, pastedList, startPasting, withAnswer, withColumn } from './pasting.ts'
import { readText } from './read-file.ts'

const [first, second] = [newId<PastedListId>(), newId<PastedListId>()]
const begun = startPasting(readText('Naam\tFoto\tStartdatum\nAn\tja\t1/3/2020\nBo'), first)

it('proposes a list by its headings, and sends only the columns that are used', () => {
  expect([begun.list, begun.columns, obstacleOf(begun)]).toEqual([
    'employees',
    ['employee', null, 'start'],
    null,
  ])
  expect(pastedList(begun)).toEqual({
    id: first,
    list: 'employees',
    columns: ['employee', 'start'],
    rows: [
      { row: 2, cells: ['An', '1/3/2020'] },
      { row: 3, cells: ['Bo', ''] },
    ],
    confirmed: [],
  })
})

it('is another list after every change', () => {
  const moved = withColumn(begun, { place: 1, column: 'employee', id: second })
  expect([moved.id, moved.columns]).toEqual([second, [null, 'employee', 'start']])
  const unused = withColumn(begun, { place: 0, column: null, id: second })
  expect([unused.columns, obstacleOf(unused)?.code]).toEqual([[null, null, 'start'], 'paste-columns-missing'])
  expect(asList(begun, 'training', second)).toMatchObject({ id: second, columns: ['employee', null, null] })
  const answered = withAnswer(begun, { code: 'holds-phone', yes: true, id: second })
  expect(answered).toMatchObject({ id: second, confirmed: ['holds-phone'] })
  expect(withAnswer(answered, { code: 'holds-phone', yes: false, id: first }).confirmed).toEqual([])
})

it('has fewer rows of employees than of other lists', () => {
  const text = `Naam\tIn dienst\tDatum\tUren\tFormeel\n${'An\t1/3/2020\t1/3/2021\t7,5\tja\n'.repeat(1_001)}`
  const training = startPasting(readText(text), first)
  expect([training.list, obstacleOf(training)]).toEqual(['training', null])
  expect(obstacleOf(asList(training, 'employees', second))?.code).toBe('paste-too-many-rows')
})
