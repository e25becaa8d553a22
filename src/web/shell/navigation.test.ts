import { expect, test } from 'vitest'
import type { Permission } from '../../platform/core/permissions.ts'
import { isAt, placesFor } from './navigation.ts'

const now = new Date('2026-11-24T08:00:00Z')
const everything = () => true
const nothingOf = (permission: Permission) => (asked: Permission) => asked !== permission

test('a place is there for who may do what is done there', () => {
  const keys = (may: (permission: Permission) => boolean) => placesFor(may, now).map((place) => place.key)
  expect(keys(everything)).toContain('week')
  expect(keys(nothingOf('registration.write'))).not.toContain('week')
  expect(keys(nothingOf('registration.review'))).not.toContain('review')
  expect(placesFor(everything, now).find((place) => place.key === 'week')?.href).toBe('/week/2026-11-23')
})

test('a page belongs to one place at most', () => {
  const at = (pathname: string) =>
    placesFor(everything, now)
      .filter((place) => isAt(place, pathname))
      .map((place) => place.key)
  expect(at('/')).toEqual(['today'])
  expect(at('/projecten/1/fiche/2021')).toEqual(['projects'])
  expect(at('/plan/streefcijfers')).toEqual(['projects'])
  expect(at('/overleg')).toEqual(['network'])
  expect(at('/cijfers/2.3')).toEqual(['indicators'])
  expect(at('/projectenlijst')).toEqual([])
})
