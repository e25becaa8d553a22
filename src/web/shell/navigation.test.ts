import { expect, test } from 'vitest'
import { isAt, placesFor } from './navigation.ts'

const now = new Date('2026-11-24T08:00:00Z')

test('only who registers has a week of their own', () => {
  expect(placesFor(true, now).map((place) => place.key)).toContain('week')
  expect(placesFor(false, now).map((place) => place.key)).not.toContain('week')
  expect(placesFor(true, now).find((place) => place.key === 'week')?.href).toBe('/week/2026-11-23')
})

test('a page belongs to one place at most', () => {
  const at = (pathname: string) =>
    placesFor(true, now)
      .filter((place) => isAt(place, pathname))
      .map((place) => place.key)
  expect(at('/')).toEqual(['today'])
  expect(at('/projecten/1/fiche/2021')).toEqual(['projects'])
  expect(at('/cijfers/2.3')).toEqual(['indicators'])
  expect(at('/projectenlijst')).toEqual([])
})
