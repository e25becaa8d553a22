import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../../platform/core/calendar-date.ts'
import { newId, type ObjectiveId, type ThemeId } from '../../platform/core/ids.ts'
import { checkContributions, checkObjectiveChange, checkThemeChange, tidyProject } from './motion-rules.ts'

const plan = { from: calendarDate('2021-01-01'), to: calendarDate('2025-12-31') }
const [housing, education] = [newId<ThemeId>(), newId<ThemeId>()]
const day = fc.integer({ min: -400, max: 2400 }).map((days) => addDays(plan.from, days))

describe('checkObjectiveChange', () => {
  const objective = { name: 'Huur', themeId: housing, endedOn: null, plan, changedOn: null }

  it('takes a day of the plan that no change lies behind', () => {
    fc.assert(
      fc.property(day, fc.option(day), (on, changedOn) => {
        const change = () => checkObjectiveChange({ ...objective, changedOn }, on)
        if (on < plan.from || on > plan.to) expect(change).toThrow(/runs from/)
        else if (changedOn !== null && on < changedOn) expect(change).toThrow(/changed on/)
        else expect(change).not.toThrow()
      }),
    )
  })

  it('is refused once the objective has ended', () => {
    const ended = { ...objective, endedOn: calendarDate('2021-06-01') }
    expect(() => checkObjectiveChange(ended, calendarDate('2022-01-01'))).toThrow(
      expect.objectContaining({ code: 'objective-ended' }),
    )
  })
})

describe('checkThemeChange', () => {
  const term = { start: calendarDate('2021-03-01'), end: calendarDate('2021-09-30') }
  const project = { themeId: housing, term, changedOn: null }
  const check =
    (from: string, change: Partial<typeof project> & { changedOn?: never } = {}) =>
    () =>
      checkThemeChange({ ...project, ...change }, { themeId: education, from: calendarDate(from) })

  it.each([
    ['2021-02-28', 'theme-change-before-term'],
    ['2021-10-01', 'theme-change-after-term'],
  ])('refuses %s: %s', (from, code) => {
    expect(check(from)).toThrow(expect.objectContaining({ code }))
  })

  it('takes the first and the last day of the term, and any day of an open one', () => {
    expect(check('2021-03-01')).not.toThrow()
    expect(check('2021-09-30')).not.toThrow()
    const open = { ...project, term: { start: null, end: null } }
    for (const from of ['1999-01-01', '2099-12-31']) {
      expect(() => checkThemeChange(open, { themeId: education, from: calendarDate(from) })).not.toThrow()
    }
  })

  it('refuses the theme that it has, and a day on which it changed already', () => {
    const from = calendarDate('2021-05-01')
    expect(() => checkThemeChange(project, { themeId: housing, from })).toThrow(
      expect.objectContaining({ code: 'theme-unchanged' }),
    )
    for (const [changedOn, refused] of [
      [from, true],
      [addDays(from, 1), true],
      [addDays(from, -1), false],
    ] as const) {
      const change = () => checkThemeChange({ ...project, changedOn }, { themeId: education, from })
      if (refused) expect(change).toThrow(expect.objectContaining({ code: 'theme-changed-later' }))
      else expect(change).not.toThrow()
    }
  })
})

describe('tidyProject', () => {
  const ids = [newId<ObjectiveId>(), newId<ObjectiveId>(), newId<ObjectiveId>()] as const
  const filled = { phase: null, description: 'Wat we doen', municipalities: ['Zwalmen', 'Linde', 'Zwalmen'] }

  it('sorts, leaves out repeats, and puts what is main first', () => {
    const contributions = [
      { objectiveId: ids[0], weight: 'also' as const },
      { objectiveId: ids[1], weight: 'main' as const },
      { objectiveId: ids[2], weight: 'also' as const },
    ]
    const tidy = tidyProject({ ...filled, contributions })
    expect(tidy.municipalities).toEqual(['Linde', 'Zwalmen'])
    expect(tidy.contributions.map(({ objectiveId }) => objectiveId)).toEqual([ids[1], ids[0], ids[2]])
    expect(tidyProject(tidy)).toEqual(tidy)
  })

  it('refuses an objective that is named twice', () => {
    const contributions = (['main', 'also'] as const).map((weight) => ({ objectiveId: ids[0], weight }))
    expect(() => tidyProject({ ...filled, contributions })).toThrow(
      expect.objectContaining({ code: 'contribution-twice' }),
    )
  })

  it('keeps a contribution to what has ended, and refuses a new one', () => {
    const known = new Map([[ids[0], { name: 'Huur', endedOn: calendarDate('2021-06-01') }]])
    const to = (id: ObjectiveId) => [{ objectiveId: id }]
    expect(() => checkContributions(to(ids[0]), to(ids[0]), known)).not.toThrow()
    expect(() => checkContributions([], to(ids[0]), known)).toThrow(
      expect.objectContaining({ code: 'contribution-to-ended' }),
    )
    expect(() => checkContributions([], to(ids[1]), known)).toThrow(
      expect.objectContaining({ code: 'objective-not-found' }),
    )
  })
})
