import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Funding, FundingSource } from '../../organisation/core/staff-model.ts'
import { Cents } from '../../platform/core/amounts.ts'
import { newId } from '../../platform/core/ids.ts'
import { grandTotal, sourcesOf, totalsOf } from './funding-totals.ts'

const grant = (source: FundingSource, theme: string | null, amount: number): Funding => ({
  id: newId(),
  year: 2021,
  source,
  funder: '',
  themeId: null,
  projectId: null,
  theme,
  project: null,
  amount: Cents.parse(amount),
  version: 1,
})

test('themes by name, then the whole organisation', () => {
  const rows = totalsOf([
    grant('own', null, 5),
    grant('local', 'Wonen', 10),
    grant('envelope', 'Onderwijs', 3),
    grant('local', 'Wonen', 20),
  ])
  expect(rows.map(({ theme, total }) => [theme, total])).toEqual([
    ['Onderwijs', 3],
    ['Wonen', 30],
    [null, 5],
  ])
  expect(rows[1]?.bySource).toEqual(new Map([['local', 30]]))
})

test('rows and columns add up to the same total', () => {
  const source = fc.constantFrom(...FundingSource.options)
  const theme = fc.constantFrom('Wonen', 'Onderwijs', null)
  const any = fc.tuple(source, theme, fc.integer({ min: 1, max: 1_000_000 })).map((parts) => grant(...parts))
  fc.assert(
    fc.property(fc.array(any), (funding) => {
      const { total, bySource } = grandTotal(funding)
      expect(totalsOf(funding).reduce((sum, row) => sum + row.total, 0)).toBe(total)
      expect(sourcesOf(funding).reduce((sum, one) => sum + (bySource.get(one) ?? 0), 0)).toBe(total)
    }),
  )
})
