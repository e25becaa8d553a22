import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import {
  makeWorkScene,
  plainWork,
  registerWork,
  type Work,
  type WorkScene,
} from '../../test/database/work.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import type { ProjectId } from '../platform/core/ids.ts'
import { type ReadTransaction, reading, writing } from '../platform/db/index.ts'
import { computeCells } from './compute-cells.ts'
import { cellValue } from './core/cells.ts'
import type { Cell, IndicatorCode } from './core/model.ts'
import { notAsked } from './core/periods.ts'
import { activities } from './definitions/activities.ts'
import { definitions } from './definitions/index.ts'
import { recordsPerPage } from './list-records.ts'
import { readIndicator, readRecords } from './reads.ts'

const database = await testDatabase()
const makeScene = () => makeWorkScene(database.owner)
const read = <T>(scene: WorkScene, work: (tx: ReadTransaction) => Promise<T>) =>
  reading(database.app, scene.organisationId, work)
const register = (scene: WorkScene, work: readonly Work[]) =>
  writing(database.app, scene.organisationId, (tx) => registerWork(tx, scene, work))

const total = (cells: readonly Cell[], row: string | null = null, breakdown: string | null = null) =>
  cellValue(cells, row, breakdown) ?? 0
const totalOf = async (scene: WorkScene, code: IndicatorCode, year = 2021) =>
  total((await read(scene, (tx) => readIndicator(tx, code, { year }))).cells)

describe('a partner', () => {
  it('in three projects of two themes counts once in each theme and once in all', async () => {
    const scene = await makeScene()
    await register(scene, [
      { ...plainWork, project: 'steps', partners: ['school'] },
      { ...plainWork, project: 'shop', partners: ['school'], kind: 'contact' },
      { ...plainWork, project: 'roof', partners: [], referred: ['school'] },
    ])
    const { cells, beside } = await read(scene, (tx) => readIndicator(tx, '2.5', { year: 2021 }))
    expect(beside).toBeNull()
    expect([total(cells), total(cells, scene.themes.protection), total(cells, scene.themes.housing)]).toEqual(
      [1, 1, 1],
    )
    const list = await read(scene, (tx) => readRecords(tx, { code: '2.5', year: 2021, figure: 'main' }, 0))
    expect(list.records).toEqual([
      expect.objectContaining({
        recordKind: 'partner',
        recordId: scene.partners.school,
        date: null,
        project: 'Dak boven Linde, De Buurtwinkel, Stapstenen',
        under: { nl: 'Wonen, Sociale bescherming', en: 'Wonen, Sociale bescherming' },
        label: { nl: 'Basisschool De Kiem', en: 'Basisschool De Kiem' },
      }),
    ])
  })

  it('that was merged counts as the one it was merged into', async () => {
    const scene = await makeScene()
    await register(scene, [{ ...plainWork, partners: ['hall'] }])
    const { records } = await read(scene, (tx) =>
      readRecords(tx, { code: '2.5', year: 2021, figure: 'main' }, 0),
    )
    expect(records.map(({ recordId, label }) => [recordId, label.nl])).toEqual([
      [scene.partners.town, 'Gemeente Linde'],
    ])
    await register(scene, [{ ...plainWork, partners: ['town', 'hall'] }])
    expect(await totalOf(scene, '2.5')).toBe(1)
  })
})

describe('what counts', () => {
  it('is what is not withdrawn', async () => {
    const scene = await makeScene()
    await register(scene, [
      plainWork,
      { ...plainWork, withdrawn: true },
      { ...plainWork, kind: 'contact', withdrawn: true },
    ])
    expect(await totalOf(scene, '2.3')).toBe(1)
    expect(await totalOf(scene, '2.4')).toBe(5)
    expect(await totalOf(scene, '2.6')).toBe(0)
  })

  it('is in the year of its date, on the last day of December and the first of January, and on a leap day', async () => {
    const scene = await makeScene()
    const dates = ['2020-02-29', '2020-12-31', '2021-01-01', '2021-01-01', '2021-12-31']
    await register(
      scene,
      dates.map((date) => ({ ...plainWork, date: calendarDate(date) })),
    )
    expect([await totalOf(scene, '2.3', 2020), await totalOf(scene, '2.3', 2021)]).toEqual([2, 3])
    const leapDay = { from: calendarDate('2020-02-29'), to: calendarDate('2020-02-29') }
    expect(total(await read(scene, (tx) => computeCells(tx, activities, leapDay)))).toBe(1)
  })

  it('is of one organisation, whatever project is asked for', async () => {
    const [scene, other] = [await makeScene(), await makeScene()]
    await register(other, [plainWork, { ...plainWork, kind: 'contact' }])
    const theirs: { projectId?: ProjectId }[] = [{}, { projectId: other.projects.roof.id }]
    for (const part of theirs) {
      for (const { code, asks } of definitions) {
        if (notAsked(asks, { year: 2021, ...part }) !== null) continue
        const { cells } = await read(scene, (tx) => readIndicator(tx, code, { year: 2021, ...part }))
        expect(total(cells), code).toBe(0)
        const list = await read(scene, (tx) =>
          readRecords(tx, { code, year: 2021, figure: 'main', ...part }, 0),
        )
        expect(list, code).toMatchObject({ value: 0, total: 0, records: [] })
      }
    }
  })

  it('is defined from 2014 on', async () => {
    const scene = await makeScene()
    await expect(read(scene, (tx) => readIndicator(tx, '2.3', { year: 2013 }))).rejects.toMatchObject({
      code: 'no-definition',
    })
    expect(await totalOf(scene, '2.3', 2014)).toBe(0)
  })
})

describe('a long list', () => {
  let scene: WorkScene
  const many = recordsPerPage + 7
  const page = (after: number, limit?: number) =>
    read(scene, (tx) => readRecords(tx, { code: '2.4', year: 2021, figure: 'main' }, after, limit))

  beforeAll(async () => {
    scene = await makeScene()
    await register(
      scene,
      Array.from({ length: many }, (_, index) => ({
        ...plainWork,
        date: calendarDate(`2021-0${(index % 3) + 1}-10`),
        participations: (index % 9) + 1,
      })),
    )
  })

  it('comes in pages that together hold every record once, the newest first', async () => {
    const [first, second] = [await page(0), await page(recordsPerPage)]
    expect([first.records.length, second.records.length]).toEqual([recordsPerPage, 7])
    const all = [...first.records, ...second.records]
    expect(new Set(all.map(({ recordId }) => recordId)).size).toBe(many)
    const dates = all.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort().reverse())
    const value = all.reduce((sum, { weight }) => sum + weight, 0)
    for (const { value: said, total: records } of [first, second])
      expect([said, records]).toEqual([value, many])
    const small = await Promise.all([0, 3, 6, 9].map((after) => page(after, 3)))
    expect(small.flatMap(({ records }) => records)).toEqual(first.records.slice(0, 12))
  })

  it('still says its value past its end', async () => {
    expect(await page(many)).toMatchObject({ total: many, records: [] })
    expect((await page(many + 5000)).value).toBe(await totalOf(scene, '2.4'))
  })
})
