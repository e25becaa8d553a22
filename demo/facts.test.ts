import { describe, expect, it } from 'vitest'
import { cast } from './cast.ts'
import { facts, themeOf } from './facts.ts'

describe('the facts', () => {
  it('name projects of which each has its theme and objectives in the plan', () => {
    const themes = facts.plan.strategicObjectives.flatMap((strategic) => strategic.themes)
    for (const project of facts.projects) {
      expect(themes.map(({ name }) => name)).toContain(project.theme)
      for (const objective of [...project.mainly, ...project.also]) {
        expect(themes).toContainEqual(expect.objectContaining({ name: themeOf(objective) }))
      }
    }
  })

  it('name the projects of the cast', () => {
    const named = Object.values(cast).flatMap(({ projects }) => projects)
    expect(facts.projects.map(({ name }) => name)).toEqual(expect.arrayContaining([...named]))
  })
})
