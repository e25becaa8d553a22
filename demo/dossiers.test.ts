import { describe, expect, it } from 'vitest'
import { calendarDate, yearOf } from '../src/platform/core/calendar-date.ts'
import { refusalsOfDossier } from '../src/policy/core/dossier-rules.ts'
import { makeUpDossiers } from './dossiers.ts'
import { demonstrationYear, facts } from './facts.ts'

const dossiers = makeUpDossiers()

describe('the dossiers of the demonstration', () => {
  it('are realised in the year as often as the facts count, and others are under way', () => {
    const realised = dossiers.filter(
      ({ realisedOn }) => realisedOn && yearOf(realisedOn) === demonstrationYear,
    )
    expect(realised).toHaveLength(facts.policyDossiers)
    const others = dossiers.filter(({ status }) => status !== 'realised')
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['idea', 'inProgress']))
  })

  it('are whole, each with a title and an id of its own, of projects that there are', () => {
    const projects = facts.projects.map(({ name }) => name)
    for (const dossier of dossiers) {
      const content = { ...dossier, themeId: null, projectIds: [] }
      expect(refusalsOfDossier(content, calendarDate('2022-12-31')), dossier.title).toEqual([])
      expect(projects).toEqual(expect.arrayContaining([...dossier.projects]))
    }
    expect(new Set(dossiers.map(({ title }) => title)).size).toBe(dossiers.length)
    expect(new Set(dossiers.map(({ id }) => id)).size).toBe(dossiers.length)
  })

  it('say that they are made up, and so does each figure', () => {
    expect(dossiers.filter(({ summary }) => !summary.startsWith('(verzonnen)'))).toEqual([])
    const figures = dossiers.flatMap((dossier) => dossier.figures)
    expect(figures.length).toBeGreaterThan(20)
    expect(figures.filter(({ source }) => !source.startsWith('Verzonnen'))).toEqual([])
  })

  it('are the same every time', () => {
    expect(makeUpDossiers()).toEqual(dossiers)
  })
})
