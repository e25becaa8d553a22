import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clustersOf, type Pair } from './clusters.ts'

const pair = (one: string, other: string, likeness = 0.5): Pair<string> => ({ one, other, likeness })

it('gathers around the thing that has the most likeness around it', () => {
  const pairs = [pair('a', 'b', 0.4), pair('b', 'c', 0.9), pair('b', 'd', 0.8), pair('x', 'y', 0.9)]
  expect(clustersOf(pairs, 3)).toEqual([['b', 'c', 'd', 'a']])
  expect(clustersOf(pairs, 2)).toEqual([
    ['b', 'c', 'd', 'a'],
    ['x', 'y'],
  ])
})

it('does not take a chain for a group', () => {
  const chain = [pair('a', 'b'), pair('b', 'c'), pair('c', 'd'), pair('d', 'e')]
  expect(clustersOf(chain, 3)).toEqual([['b', 'a', 'c']])
})

it('puts each thing in one group at most, next to its middle', () => {
  const names = fc.constantFrom(...'abcdefghij')
  const pairs = fc.uniqueArray(
    fc.record({ one: names, other: names, likeness: fc.double({ min: 0.1, max: 1, noNaN: true }) }),
    { selector: ({ one, other }) => [one, other].sort().join() },
  )
  fc.assert(
    fc.property(pairs, fc.integer({ min: 2, max: 4 }), (some, least) => {
      const apart = some.filter(({ one, other }) => one !== other)
      const clusters = clustersOf(apart, least)
      const all = clusters.flat()
      expect(new Set(all).size).toBe(all.length)
      for (const [middle, ...around] of clusters) {
        expect(around.length + 1).toBeGreaterThanOrEqual(least)
        for (const id of around) {
          expect(
            apart.some(({ one, other }) => [one, other].sort().join() === [middle, id].sort().join()),
          ).toBe(true)
        }
      }
    }),
  )
})
