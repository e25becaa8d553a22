import { expect, test } from 'vitest'
import type { ProjectId } from '../../platform/core/ids.ts'
import { partOf } from './load.ts'

test('an address without a year asks for the usual one', () => {
  expect(partOf({}, 2026)).toEqual({ year: 2026 })
  expect(partOf({ jaar: 2021 }, 2026)).toEqual({ year: 2021 })
})

test('a quarter or a month narrows the year', () => {
  expect(partOf({ jaar: 2021, kwartaal: 2 }, 2026)).toEqual({ year: 2021, quarter: 2 })
  expect(partOf({ maand: 12 }, 2026)).toEqual({ year: 2026, month: 12 })
})

test('a project and a municipality narrow what is counted', () => {
  const project = '01935b3c-0000-7000-8000-000000000001' as ProjectId
  expect(partOf({ jaar: 2021, project, gemeente: 'Genk' }, 2026)).toEqual({
    year: 2021,
    projectId: project,
    municipality: 'Genk',
  })
})
