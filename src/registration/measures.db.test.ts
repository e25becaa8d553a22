import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow, testToday } from '../../test/database/institute.ts'
import { writingAs } from '../platform/audit.ts'
import { addDays, calendarDate } from '../platform/core/calendar-date.ts'
import { type MeasureId, type MeasureValueId, newId } from '../platform/core/ids.ts'
import type { Actor, Role } from '../platform/core/permissions.ts'
import { reading, type WriteTransaction } from '../platform/db/index.ts'
import { addMeasure } from './add-measure.ts'
import { changeMeasure } from './change-measure.ts'
import { Measure, type MeasureDraft, MeasureWithValues, type Thousandths } from './core/measure-model.ts'
import { correctMeasureValue } from './correct-measure-value.ts'
import { readMeasure, readMeasures } from './measure-reads.ts'
import { noteMeasureValue } from './note-measure-value.ts'
import { withdrawMeasure } from './withdraw-measure.ts'
import { withdrawMeasureValue } from './withdraw-measure-value.ts'

const database = await testDatabase()
let a: Institute
let b: Institute

beforeAll(async () => {
  a = await insertInstitute(database.owner, 'A')
  b = await insertInstitute(database.owner, 'B')
})

const thousand = (units: number) => (units * 1000) as Thousandths
const write = <T>(
  work: (tx: WriteTransaction, actor: Actor) => Promise<T>,
  role: Role = 'worker',
  of = a,
) => {
  const actor = of.actor(role)
  return writingAs(database.app, actor, testNow, (tx) => work(tx, actor))
}
const show = (id: MeasureId, of = a) => reading(database.app, of.organisationId, (tx) => readMeasure(tx, id))
const draft = (change: Partial<MeasureDraft> = {}): MeasureDraft => {
  const id = change.id ?? newId<MeasureId>()
  return {
    id,
    projectId: a.projects.roof.id,
    name: `Dozen ${id}`,
    unit: 'dozen',
    fold: 'sum',
    decimals: 0,
    targets: [{ year: 2021, value: thousand(50) }],
    ...change,
  }
}
const add = async (change: Partial<MeasureDraft> = {}, role: Role = 'worker') => {
  const given = draft(change)
  await write((tx, actor) => addMeasure(tx, actor, given), role)
  return given
}
const note = async (measureId: MeasureId, units: number, on = testToday, id = newId<MeasureValueId>()) => {
  await write((tx, actor) =>
    noteMeasureValue(tx, actor, { id, measureId, on, value: thousand(units), note: '' }, testToday),
  )
  return id
}

describe('addMeasure', () => {
  it('adds once, with its targets by year, and gives back what was given', async () => {
    const given = await add({
      targets: [
        { year: 2022, value: thousand(60) },
        { year: 2021, value: thousand(50) },
      ],
    })
    await write((tx, actor) => addMeasure(tx, actor, given))
    const kept = await show(given.id)
    expect(MeasureWithValues.parse(kept)).toEqual(kept)
    expect(kept).toMatchObject({ name: given.name, unit: 'dozen', version: 1, project: 'Dak boven Linde' })
    expect(kept.years.map(({ year, target }) => [year, target])).toEqual([
      [2022, 60_000],
      [2021, 50_000],
    ])
    const { rows } = await database.owner.query('select verb from audit_entry where record_ids = $1', [
      [given.id],
    ])
    expect(rows).toEqual([{ verb: 'add-measure' }])
  })

  it('takes a name once in a project, and again once it is withdrawn', async () => {
    const given = await add({ name: 'Kilo’s' })
    await expect(add({ name: 'Kilo’s' })).rejects.toMatchObject({ code: '23505' })
    const withdrawal = { id: given.id, seenVersion: 1, reason: 'Toch niet' }
    await write((tx, actor) => withdrawMeasure(tx, actor, withdrawal, testNow))
    await expect(add({ name: 'Kilo’s' })).resolves.toMatchObject({ name: 'Kilo’s' })
    await expect(show(given.id)).rejects.toMatchObject({ code: 'measure-not-found' })
    await expect(note(given.id, 1)).rejects.toMatchObject({ code: 'measure-withdrawn' })
  })

  it('refuses another’s project to who is no member, and one of another organisation to all', async () => {
    await expect(add({ projectId: a.projects.shop.id })).rejects.toMatchObject({
      code: 'measure-not-yours',
      status: 403,
    })
    await expect(add({ projectId: a.projects.shop.id }, 'coordinator')).resolves.toBeDefined()
    await expect(add({ projectId: b.projects.roof.id }, 'coordinator')).rejects.toMatchObject({
      code: 'unknown-project',
    })
    await expect(add({ name: 'mail an@voorbeeld.be' })).rejects.toMatchObject({ code: 'holds-email' })
  })
})

describe('noting and correcting', () => {
  it('adds up a year, to the last decimal, and leaves out what is withdrawn', async () => {
    const { id } = await add({ decimals: 1, targets: [{ year: 2021, value: thousand(1) }] })
    const ids: MeasureValueId[] = []
    for (let place = 0; place < 10; place++) {
      const value = { id: newId<MeasureValueId>(), measureId: id, on: testToday, value: 100 as Thousandths }
      ids.push(value.id)
      await write((tx, actor) => noteMeasureValue(tx, actor, { ...value, note: '' }, testToday))
    }
    expect((await show(id)).years).toEqual([{ year: 2021, figure: 1000, target: 1000, values: 10 }])
    const [first] = ids
    if (first === undefined) throw new Error('Ten values were noted.')
    const withdrawal = { id: first, seenVersion: 1, reason: 'Dubbel' }
    await write((tx, actor) => withdrawMeasureValue(tx, actor, withdrawal, testNow))
    const after = await show(id)
    expect(after.years).toMatchObject([{ figure: 900, values: 9 }])
    expect(after.values.filter(({ withdrawn }) => withdrawn === 'Dubbel')).toHaveLength(1)
    await expect(
      write((tx, actor) =>
        correctMeasureValue(
          tx,
          actor,
          { id: first, seenVersion: 2, on: testToday, value: thousand(1), note: '' },
          testToday,
        ),
      ),
    ).rejects.toMatchObject({ code: 'already-withdrawn' })
  })

  it('a retry notes nothing twice, and a correction of an old version overwrites nothing', async () => {
    const { id } = await add()
    const valueId = await note(id, 7)
    await note(id, 7, testToday, valueId)
    expect((await show(id)).years).toMatchObject([{ figure: 7000, values: 1 }])
    const correct = (units: number, seenVersion: number) =>
      write((tx, actor) =>
        correctMeasureValue(
          tx,
          actor,
          { id: valueId, seenVersion, on: addDays(testToday, -1), value: thousand(units), note: 'Herteld' },
          testToday,
        ),
      )
    expect(await correct(8, 1)).toEqual({ id: valueId, version: 2 })
    await expect(correct(9, 1)).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect((await show(id)).values).toMatchObject([
      { value: 8000, on: '2021-06-14', note: 'Herteld', version: 2, notedBy: a.actor('worker').name },
    ])
  })

  it('the latest day counts, and of one day what was noted last', async () => {
    const { id } = await add({ fold: 'latest', targets: [] })
    await note(id, 5, testToday)
    await note(id, 9, addDays(testToday, -1))
    expect((await show(id)).years).toMatchObject([{ figure: 5000 }])
    await note(id, 6, testToday)
    expect((await show(id)).years).toMatchObject([{ figure: 6000 }])
  })

  it('refuses a day that is still to come, and text with an identifier', async () => {
    const { id } = await add()
    await expect(note(id, 1, addDays(testToday, 1))).rejects.toMatchObject({ code: 'value-in-future' })
    const draftOf = (text: string) => ({
      id: newId<MeasureValueId>(),
      measureId: id,
      on: testToday,
      value: thousand(1),
      note: text,
    })
    await expect(
      write((tx, actor) => noteMeasureValue(tx, actor, draftOf('BE68 5390 0754 7034'), testToday)),
    ).rejects.toMatchObject({ code: 'holds-iban' })
  })

  it('refuses a value of another organisation’s measure', async () => {
    const { id } = await add()
    await expect(show(id, b)).rejects.toMatchObject({ code: 'measure-not-found' })
    const value = { id: newId<MeasureValueId>(), measureId: id, on: testToday, value: thousand(1), note: '' }
    await expect(
      write((tx, actor) => noteMeasureValue(tx, actor, value, testToday), 'coordinator', b),
    ).rejects.toMatchObject({ code: 'measure-not-found' })
  })
})

describe('changeMeasure', () => {
  it('changes what it is and its targets, ends it, and keeps what was before', async () => {
    const { targets: _, projectId, ...given } = await add()
    const change = {
      ...given,
      seenVersion: 1,
      unit: 'kisten',
      targets: [{ year: 2021, value: thousand(70) }],
      endedOn: calendarDate('2021-06-01'),
    }
    expect(await write((tx, actor) => changeMeasure(tx, actor, change))).toEqual({ id: given.id, version: 2 })
    expect(await show(given.id)).toMatchObject({
      unit: 'kisten',
      endedOn: '2021-06-01',
      years: [{ year: 2021, target: 70_000 }],
    })
    await expect(note(given.id, 1)).rejects.toMatchObject({ code: 'measure-ended' })
    await expect(write((tx, actor) => changeMeasure(tx, actor, change))).rejects.toMatchObject({
      code: 'changed-meanwhile',
    })
    const { rows } = await database.owner.query(
      "select before -> 'targets' as before from audit_entry where record_ids = $1 and verb = 'change-measure'",
      [[given.id]],
    )
    expect(rows).toEqual([{ before: [{ year: 2021, value: 50_000 }] }])
    expect(await reading(database.app, a.organisationId, (tx) => readMeasures(tx, projectId))).toContainEqual(
      expect.objectContaining({ id: given.id }),
    )
  })

  it('keeps the decimals that a value needs', async () => {
    const { projectId: _, ...given } = await add({ decimals: 1, targets: [] })
    const value = { id: newId<MeasureValueId>(), measureId: given.id, on: testToday, note: '' }
    await write((tx, actor) =>
      noteMeasureValue(tx, actor, { ...value, value: 12_500 as Thousandths }, testToday),
    )
    const change = { ...given, seenVersion: 1, endedOn: null }
    await expect(
      write((tx, actor) => changeMeasure(tx, actor, { ...change, decimals: 0 })),
    ).rejects.toMatchObject({ code: 'measure-needs-decimals' })
    await write((tx, actor) => changeMeasure(tx, actor, { ...change, decimals: 2 }))
    expect(Measure.parse(await show(given.id))).toMatchObject({ decimals: 2, years: [{ figure: 12_500 }] })
  })
})
