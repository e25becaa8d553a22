import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Distribution } from './distribution.ts'
import { fewestOthers, judgeValue, judgeValues } from './outliers.ts'

const others = [8, 12, 15, 20, 35, 9, 18, 22, 14, 11]
const beside = (value: number, list: readonly number[]) =>
  judgeValue(value, Distribution.ofValues([...list, value]))

describe('a number of participations', () => {
  it('far above all others is seen by all three methods, which say what is usual', () => {
    expect(beside(420, others)).toEqual({
      methods: ['zScore', 'modifiedZScore', 'range'],
      usual: { low: 8, high: 22 },
      compared: 10,
    })
  })

  it('like the others is usual, the highest and the lowest too', () => {
    for (const value of [8, 15, 35]) expect(beside(value, others)).toBe('usual')
  })

  it('that one method alone finds is usual', () => {
    // Above 37.9, where the modified z-score begins; the z-score begins at 40.9, the range at 70.
    expect(beside(39, others)).toBe('usual')
  })

  it('has too few others to be compared with', () => {
    expect(beside(420, others.slice(0, fewestOthers - 1))).toBe('too-few')
    expect(beside(420, others.slice(0, fewestOthers))).toMatchObject({ compared: fewestOthers })
  })

  it('that is much for a score but not for a person is usual', () => {
    // A z-score of 3.7, and a modified one of 4.7: still less than twice what is usual.
    const visits = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2]
    expect(beside(3, visits)).toBe('usual')
    expect(beside(5, visits)).toMatchObject({ usual: { low: 1, high: 2 } })
  })

  it('among others of which more than half are equal is measured by their mean deviation', () => {
    const equal = [1, 1, 1, 1, 1, 1, 2, 3]
    expect(beside(30, equal)).toMatchObject({ methods: ['zScore', 'modifiedZScore', 'range'] })
    expect(beside(3, equal)).toBe('usual')
  })

  it('among others that are all equal can be judged by their range only', () => {
    const equal = Array.from({ length: 12 }, () => 4)
    expect(beside(9, equal)).toMatchObject({ methods: ['range'], usual: { low: 4, high: 4 } })
    expect(beside(8, equal)).toBe('usual')
    expect(beside(4, equal)).toBe('usual')
  })

  it('is found twice when it occurs twice', () => {
    expect(judgeValues([...others, 420, 420]).filter((answer) => typeof answer === 'object')).toHaveLength(2)
  })
})

const heads = fc.integer({ min: 1, max: 400 })
const values = fc.array(heads, { minLength: 1, maxLength: 60 })
const found = (list: readonly number[]) =>
  judgeValues(list).flatMap((answer, place) => (typeof answer === 'object' ? [place] : []))

describe('whatever numbers there are', () => {
  it('scaling all of them finds the same', () => {
    // By powers of two, which floating point multiplies without rounding.
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 6 }), (list, power) => {
        expect(found(list.map((value) => value * 2 ** power))).toEqual(found(list))
      }),
    )
  })

  it('their order says nothing', () => {
    fc.assert(
      fc.property(
        values.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
          const values = (numbers: readonly number[]) => found(numbers).map((place) => numbers[place] ?? 0)
          expect(sorted(values(shuffled))).toEqual(sorted(values(list)))
        },
      ),
    )
  })

  it('equal numbers get equal answers, and the median of many none', () => {
    fc.assert(
      fc.property(values, (list) => {
        const answers = judgeValues(list)
        for (const [place, value] of list.entries()) {
          expect(answers[list.indexOf(value)]).toEqual(answers[place])
        }
        const middle = [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
        if (list.length % 2 === 1 && list.length > fewestOthers && middle !== undefined) {
          expect(answers[list.indexOf(middle)]).toBe('usual')
        }
      }),
    )
  })

  it('fewer than nine say nothing', () => {
    fc.assert(
      fc.property(fc.array(heads, { minLength: 1, maxLength: fewestOthers }), (list) => {
        expect(new Set(judgeValues(list))).toEqual(new Set(['too-few']))
      }),
    )
  })
})

describe('a distribution', () => {
  /** Straight from the definition, over the whole list. */
  const naive = (list: readonly number[]) => {
    const sorted = [...list].sort((a, b) => a - b)
    const middle = (of: readonly number[]) =>
      ((of[Math.ceil(of.length / 2) - 1] ?? 0) + (of[Math.floor(of.length / 2)] ?? 0)) / 2
    const mean = list.reduce((sum, value) => sum + value, 0) / list.length
    const distances = sorted.map((value) => Math.abs(value - middle(sorted))).sort((a, b) => a - b)
    return {
      median: middle(sorted),
      medianDeviation: middle(distances),
      meanDeviation: distances.reduce((sum, value) => sum + value, 0) / list.length,
      standardDeviation: Math.sqrt(
        list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (list.length - 1),
      ),
    }
  }

  it('has the median and the deviations of its list', () => {
    fc.assert(
      fc.property(fc.array(heads, { minLength: 2, maxLength: 60 }), (list) => {
        const distribution = Distribution.ofValues(list)
        const expected = naive(list)
        expect(distribution.median()).toBe(expected.median)
        expect(distribution.medianDeviation()).toBe(expected.medianDeviation)
        expect(distribution.meanDeviation()).toBeCloseTo(expected.meanDeviation, 8)
        expect(distribution.standardDeviation()).toBeCloseTo(expected.standardDeviation, 8)
        expect([distribution.size, distribution.lowest(), distribution.highest()]).toEqual([
          list.length,
          Math.min(...list),
          Math.max(...list),
        ])
      }),
    )
  })
})
