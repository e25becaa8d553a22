import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId, type PlanningItemId } from '../../platform/core/ids.ts'
import { ChosenStatus, PlanningStatus } from './planning-model.ts'
import { checkChangeable, checkWithdrawable, nextYearOf } from './planning-rules.ts'
import { aimOf, TargetIndicator } from './target-model.ts'
import { checkTarget, yearsOf } from './target-rules.ts'

const item = { year: 2021, status: 'planned' as PlanningStatus, carriedFrom: null }
const refuses = (work: () => unknown, code: string) => expect(work).toThrow(expect.objectContaining({ code }))

describe('a planning item', () => {
  it('is carried while it is open, and only then', () => {
    for (const status of PlanningStatus.options) {
      const carry = () => nextYearOf({ ...item, status })
      if (status === 'planned' || status === 'started') expect(carry()).toBe(2022)
      else refuses(carry, status === 'carried' ? 'planning-carried' : 'planning-not-open')
    }
    refuses(() => nextYearOf({ ...item, year: 2100 }), 'planning-last-year')
  })

  it('that was carried is changed where it went', () => {
    refuses(() => checkChangeable({ ...item, status: 'carried' }), 'planning-carried')
    for (const status of ChosenStatus.options)
      expect(() => checkChangeable({ ...item, status })).not.toThrow()
  })

  it('that came along is dropped, not withdrawn', () => {
    expect(() => checkWithdrawable(item)).not.toThrow()
    refuses(() => checkWithdrawable({ ...item, carriedFrom: newId<PlanningItemId>() }), 'planning-came-along')
  })

  it('is never lost and never doubled, whatever is done with it', () => {
    interface Kept {
      year: number
      status: PlanningStatus
      carriedFrom: PlanningItemId | null
      id: PlanningItemId
    }
    const act = fc.record({ which: fc.nat(), status: fc.option(fc.constantFrom(...ChosenStatus.options)) })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(act, { maxLength: 60 }), (count, acts) => {
        const items: Kept[] = Array.from({ length: count }, () => ({ ...item, id: newId<PlanningItemId>() }))
        for (const { which, status } of acts) {
          const one = items[which % items.length]
          if (one === undefined) continue
          try {
            if (status === null) {
              const year = nextYearOf(one)
              items.push({ ...one, id: newId<PlanningItemId>(), year, carriedFrom: one.id })
              one.status = 'carried'
            } else {
              checkChangeable(one)
              one.status = status
            }
          } catch {
            // What the rules refuse changes nothing.
          }
        }
        // Each planned thing has one end: everything that was carried goes on in exactly one other item.
        expect(items.filter((one) => one.status !== 'carried')).toHaveLength(count)
        for (const one of items) {
          const followers = items.filter((other) => other.carriedFrom === one.id)
          expect(followers).toHaveLength(one.status === 'carried' ? 1 : 0)
          expect(followers.every((other) => other.year === one.year + 1)).toBe(true)
        }
      }),
    )
  })
})

describe('a target', () => {
  const years = [2021, 2022]
  const target = { indicator: '2.3' as TargetIndicator, themeId: null, year: 2021, value: 100 }

  it('has the years of its plan', () => {
    expect(yearsOf({ from: '2021-01-01' as never, to: '2025-12-31' as never })).toEqual([
      2021, 2022, 2023, 2024, 2025,
    ])
  })

  it('is refused outside the plan, with too many decimals, or by a theme that its figure has not', () => {
    expect(() => checkTarget(target, years)).not.toThrow()
    refuses(() => checkTarget({ ...target, year: 2023 }, years), 'target-year')
    refuses(() => checkTarget({ ...target, value: 150 }, years), 'target-decimals')
    refuses(
      () => checkTarget({ ...target, indicator: '2.1', themeId: 'x' as never }, years),
      'target-by-theme',
    )
    expect(() => checkTarget({ ...target, indicator: '2.1', value: 2521 }, years)).not.toThrow()
    expect(() => checkTarget({ ...target, value: null }, years)).not.toThrow()
  })

  it('is known for each of the thirteen indicators', () => {
    expect(TargetIndicator.options).toHaveLength(13)
    for (const code of TargetIndicator.options) expect(aimOf(code).name.nl).not.toBe('')
  })
})
