import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeWeeks, type ProjectWeeks, quietWeeks } from './completeness.ts'

const always = (counts: readonly number[]): ProjectWeeks => ({ counts, running: counts.map(() => true) })
const states = (project: ProjectWeeks, quiet: boolean[] = []) =>
  judgeWeeks(project, quiet).map(({ state }) => state)
const repeat = (times: number, ...counts: number[]) => Array.from({ length: times }, () => counts).flat()

describe('a week', () => {
  it('without registrations is missing when every week before it had some', () => {
    expect(states(always([...repeat(6, 5), 0, 5])).slice(-2)).toEqual(['missing', 'fine'])
  })

  it('is a pause where the project always skips one, and missing from the second on', () => {
    expect(states(always([...repeat(6, 4, 0), 4, 0, 0, 0])).slice(-4)).toEqual([
      'fine',
      'pause',
      'missing',
      'missing',
    ])
  })

  it('with less than a third of what is usual is thin', () => {
    const judged = judgeWeeks(always([...repeat(6, 9), 3, 2]), [])
    expect(judged.slice(-2)).toEqual([
      { state: 'fine', count: 3, usual: 9 },
      { state: 'thin', count: 2, usual: 9 },
    ])
  })

  it('takes four weeks with registrations to judge', () => {
    expect(states(always([5, 5, 5, 0, 5, 0, 0]))).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'pause',
      'missing',
    ])
  })

  it('outside the term is not looked at, and tells nothing of the weeks after it', () => {
    const counts = [...repeat(3, 0), ...repeat(6, 5), 0]
    const running = counts.map((_, week) => week > 2 && week < 9)
    expect(states({ counts, running })).toEqual([
      ...repeat(3, 0).map(() => 'outside'),
      ...repeat(4, 0).map(() => 'unknown'),
      'fine',
      'fine',
      'outside',
    ])
  })

  it('in which the organisation rests is quiet, and no part of the rhythm', () => {
    const counts = [...repeat(5, 6), 0, 0, 6, 0]
    const quiet = counts.map((_, week) => week === 5 || week === 6)
    expect(states(always(counts), quiet).slice(5)).toEqual(['quiet', 'quiet', 'fine', 'missing'])
  })
})

describe('the organisation', () => {
  const busy = always([...repeat(5, 5), 0, 5])
  const alone = always([...repeat(6, 5), 0])

  it('rests when most of the projects that register in most weeks register nothing', () => {
    expect(quietWeeks([busy, busy, alone])).toEqual([...repeat(5, 0).map(() => false), true, false])
  })

  it('does not rest when half of them do, nor when there are fewer than three', () => {
    expect(quietWeeks([busy, busy, alone, alone]).some(Boolean)).toBe(false)
    expect(quietWeeks([busy, busy]).some(Boolean)).toBe(false)
  })

  it('is not measured by projects that often register nothing', () => {
    const rare = always([1, 0, 0, 0, 0, 0, 0])
    expect(quietWeeks([alone, alone, alone, rare, rare, rare, rare])).toEqual([
      ...repeat(6, 0).map(() => false),
      true,
    ])
  })
})

const count = fc.integer({ min: 0, max: 40 })
const weeks = fc.array(count, { minLength: 1, maxLength: 60 })
const factor = fc.integer({ min: 1, max: 50 })

describe('whatever is registered', () => {
  it('a project that never stops has no missing week', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }), (counts) => {
        expect(states(always(counts))).not.toContain('missing')
      }),
    )
  })

  it('scaling all counts changes no week', () => {
    fc.assert(
      fc.property(weeks, factor, (counts, times) => {
        const scaled = counts.map((one) => one * times)
        expect(states(always(scaled))).toEqual(states(always(counts)))
      }),
    )
  })

  it('scaling all counts changes no holiday', () => {
    const projects = fc.array(
      fc.array(count, { minLength: 20, maxLength: 20 }).map((counts) => always(counts)),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(projects, factor, (list, times) => {
        const scaled = list.map(({ counts }) => always(counts.map((one) => one * times)))
        expect(quietWeeks(scaled)).toEqual(quietWeeks(list))
      }),
    )
  })

  it('only a week without registrations is missing, quiet or a pause, and never one that is quiet is missing', () => {
    fc.assert(
      fc.property(weeks, fc.array(fc.boolean(), { maxLength: 60 }), (counts, quiet) => {
        for (const [week, { state }] of judgeWeeks(always(counts), quiet).entries()) {
          if (['missing', 'quiet', 'pause'].includes(state)) expect(counts[week]).toBe(0)
          if (quiet[week]) expect(state).not.toBe('missing')
        }
      }),
    )
  })

  it('a week says nothing of those before it', () => {
    fc.assert(
      fc.property(weeks, count, (counts, next) => {
        expect(judgeWeeks(always([...counts, next]), []).slice(0, -1)).toEqual(judgeWeeks(always(counts), []))
      }),
    )
  })
})
