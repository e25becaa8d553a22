import { expect, it } from 'vitest'
import { NetworkSpec } from '../platform/chart/index.ts'
import { newId, type PartnerId, type ProjectId, type ThemeId } from '../platform/core/ids.ts'
import { type Collaboration, mostLines } from './core/network-api.ts'
import { pictureOf } from './picture-of.ts'

const themes = [newId<ThemeId>(), newId<ThemeId>()]
const named = themes.map((id) => ({ id, name: 'Thema', strategicObjective: 'Doel' }))
const partner = newId<PartnerId>()

const rows = (count: number): Collaboration[] =>
  Array.from({ length: count }, (_, place) => ({
    projectId: newId<ProjectId>(),
    project: `Project ${place}`,
    themeId: themes[place % 2] ?? newId<ThemeId>(),
    partnerId: place < 2 ? partner : newId<PartnerId>(),
    partner: place < 2 ? 'OCMW' : `Partner ${place}`,
    times: 1500 - place,
  }))
const asked = { year: 2021, language: 'nl' as const }

it('draws each project and partner once, projects in the tone of their theme', () => {
  const picture = NetworkSpec.parse(pictureOf(rows(3), named, asked))
  expect(picture.left.nodes.map(({ tone }) => tone?.index)).toEqual([0, 1, 0])
  expect(picture.right.nodes).toEqual([{ label: 'OCMW' }, { label: 'Partner 2' }])
  expect(picture.links).toEqual([
    { left: 0, right: 0, value: 1500 },
    { left: 1, right: 0, value: 1499 },
    { left: 2, right: 1, value: 1498 },
  ])
  expect(picture.description).toBe('Alle 3 samenwerkingen. Het vaakst: Project 0 met OCMW (1.500 keer).')
})

it('draws the strongest of many, and says how many there are', () => {
  const picture = pictureOf(rows(mostLines + 3), named, asked)
  expect(picture.links).toHaveLength(mostLines)
  expect(picture.description).toContain('De 40 sterkste van 43 samenwerkingen.')
})

it('is an empty picture when nothing was done together', () => {
  expect(NetworkSpec.parse(pictureOf([], named, asked))).toMatchObject({
    links: [],
    title: expect.any(String),
  })
})
