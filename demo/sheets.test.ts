import { describe, expect, it } from 'vitest'
import { SheetDraft } from '../src/plan/core/api.ts'
import { refuseIdentifiers } from '../src/platform/core/personal-data.ts'
import { facts } from './facts.ts'
import { generateYear } from './generate.ts'
import { makeUpSheets, projectWithoutSheet } from './sheets.ts'

const year = generateYear('test')
const sheets = makeUpSheets(year)
const texts = sheets.flatMap(({ parts }) => Object.values(parts).flat())

describe('the made-up sheets', () => {
  it('are of every project but one', () => {
    const names = sheets.map(({ project }) => ('name' in project ? project.name : project.id))
    expect(names).toEqual(
      facts.projects.map(({ name }) => name).filter((name) => name !== projectWithoutSheet),
    )
    expect(names).toHaveLength(facts.projects.length - 1)
  })

  it('are sheets that a person could have written', () => {
    const id = '0176cd44-b200-779a-9f94-a976a06c56a2'
    for (const sheet of sheets) expect(() => SheetDraft.parse({ ...sheet, id })).not.toThrow()
    expect(() => refuseIdentifiers(texts.map(({ text }) => text))).not.toThrow()
  })

  it('say at each opening that they are made up', () => {
    expect(texts.filter(({ kind, text }) => kind !== 'item' && !text.startsWith('(verzonnen) '))).toEqual([])
  })

  it('count what was registered', () => {
    const [sheet] = sheets
    const done = year.activities.filter(({ project }) => project === facts.projects[0]?.name)
    expect(sheet?.parts.participation?.[0]?.text).toContain(` ${done.length} activiteiten`)
  })

  it('leave some scales and statuses open, and set others', () => {
    const scales = sheets.flatMap((sheet) => [...Object.values(sheet.scales), sheet.status])
    expect(scales).toContain(null)
    expect(new Set(scales).size).toBeGreaterThan(5)
  })
})
