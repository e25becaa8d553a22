import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { type Institute, insertInstitute, testNow, testToday } from '../../test/database/institute.ts'
import { writingAs } from '../platform/audit.ts'
import { Cents, FteHundredths, Minutes } from '../platform/core/amounts.ts'
import { calendarDate as day } from '../platform/core/calendar-date.ts'
import { type EmployeeId, type FormationId, newId } from '../platform/core/ids.ts'
import type { Actor } from '../platform/core/permissions.ts'
import { type ReadTransaction, reading, type WriteTransaction } from '../platform/db/index.ts'
import type {
  AssignmentDraft,
  EmployeeDraft,
  FundingDraft,
  TrainingDraft,
  VolunteersDraft,
} from './core/staff-model.ts'
import { addAssignment, changeAssignment, withdrawAssignment } from './staff-assignment.ts'
import { addEmployee, changeEmployee, withdrawEmployee } from './staff-employee.ts'
import { addFormation, changeFormation, withdrawFormation } from './staff-formation.ts'
import { addFunding, changeFunding, withdrawFunding } from './staff-funding.ts'
import {
  listAssignments,
  listEmployees,
  listFormation,
  listFunding,
  listTraining,
  listVolunteers,
  readEmployee,
} from './staff-reads.ts'
import { addTraining, changeTraining, withdrawTraining } from './staff-training.ts'
import { addVolunteers, changeVolunteers, withdrawVolunteers } from './staff-volunteers.ts'

const database = await testDatabase()
let a: Institute
let b: Institute
let people: Actor
let count = 0

beforeAll(async () => {
  b = await insertInstitute(database.owner, 'B')
})
beforeEach(async () => {
  count += 1
  a = await insertInstitute(database.owner, `A${count}`)
  people = a.actor('people')
})

const write = <T>(work: (tx: WriteTransaction, actor: Actor) => Promise<T>, actor = people) =>
  writingAs(database.app, actor, testNow, (tx) => work(tx, actor))
const read = <T>(work: (tx: ReadTransaction) => Promise<T>, of = a) =>
  reading(database.app, of.organisationId, work)

const employee = (changes: Partial<EmployeeDraft> = {}): EmployeeDraft => ({
  id: newId(),
  code: 'M-014',
  start: day('2015-03-01'),
  end: null,
  confirmed: [],
  ...changes,
})
const assignment = (employeeId: EmployeeId, changes: Partial<AssignmentDraft> = {}): AssignmentDraft => ({
  id: newId(),
  employeeId,
  from: day('2021-01-01'),
  to: null,
  fte: FteHundredths.parse(80),
  purpose: 'project',
  themeId: null,
  projectId: a.projects.roof.id,
  direct: true,
  decreed: true,
  confirmed: [],
  ...changes,
})
const training = (employeeId: EmployeeId, changes: Partial<TrainingDraft> = {}): TrainingDraft => ({
  id: newId(),
  employeeId,
  date: day('2021-03-04'),
  minutes: Minutes.parse(450),
  formal: true,
  title: 'Groepen begeleiden',
  confirmed: [],
  ...changes,
})
const added = async (draft = employee()) => {
  await write((tx, actor) => addEmployee(tx, actor, draft, testNow))
  return draft
}
const because = { seenVersion: 1, reason: 'Dubbel ingevoerd' }

describe('an employee', () => {
  it('is added once, changed, and withdrawn with all that is of it', async () => {
    const draft = await added()
    await write(async (tx, actor) => {
      expect(await addEmployee(tx, actor, draft, testNow)).toEqual({ id: draft.id, version: 1 })
      expect(tx.auditEntries).toEqual([])
      await addAssignment(tx, actor, assignment(draft.id), testNow)
      await addTraining(tx, actor, training(draft.id), testNow)
    })
    const change = { ...draft, code: 'M-015', seenVersion: 1 }
    expect(await write((tx, actor) => changeEmployee(tx, actor, change))).toEqual({
      id: draft.id,
      version: 2,
    })
    expect(await read((tx) => listEmployees(tx, testToday))).toEqual([
      { id: draft.id, code: 'M-015', start: '2015-03-01', end: null, version: 2, fte: 80 },
    ])
    expect(await read((tx) => readEmployee(tx, draft.id))).toMatchObject({
      code: 'M-015',
      assignments: [{ project: 'Dak boven Linde', theme: null, fte: 80, employee: 'M-015' }],
      training: [{ minutes: 450, formal: true }],
    })
    const withdrawal = { id: draft.id, seenVersion: 2, reason: 'Dubbel ingevoerd' }
    await write((tx, actor) => withdrawEmployee(tx, actor, withdrawal, testNow))
    expect(await read((tx) => listEmployees(tx, testToday))).toEqual([])
    expect(await read((tx) => listAssignments(tx, 2021))).toEqual([])
    expect(await read((tx) => listTraining(tx, 2021))).toEqual([])
    await expect(read((tx) => readEmployee(tx, draft.id))).rejects.toMatchObject({
      code: 'employee-not-found',
    })
    const again = write((tx, actor) => addAssignment(tx, actor, assignment(draft.id), testNow))
    await expect(again).rejects.toMatchObject({ code: 'unknown-employee' })
  })

  it('has a code of its own, accents and case ignored; a withdrawn one gives it back', async () => {
    const first = await added(employee({ code: 'Zoë' }))
    await expect(added(employee({ code: 'ZOE' }))).rejects.toMatchObject({
      code: 'employee-code-taken',
      details: { code: 'Zoë' },
    })
    const other = await added()
    const change = write((tx, actor) => changeEmployee(tx, actor, { ...other, code: 'zoe', seenVersion: 1 }))
    await expect(change).rejects.toMatchObject({ code: 'employee-code-taken' })
    await write((tx, actor) => withdrawEmployee(tx, actor, { id: first.id, ...because }, testNow))
    await added(employee({ code: 'ZOE' }))
  })

  it('cannot leave while an assignment goes on', async () => {
    const draft = await added()
    await write((tx, actor) => addAssignment(tx, actor, assignment(draft.id), testNow))
    const leave = { ...draft, end: day('2021-06-30'), seenVersion: 1 }
    await expect(write((tx, actor) => changeEmployee(tx, actor, leave))).rejects.toMatchObject({
      code: 'assignments-outside-employment',
      details: { count: 1 },
    })
  })

  it('is seen by nobody else', async () => {
    const draft = await added()
    expect(await read((tx) => listEmployees(tx, testToday), b)).toEqual([])
    await expect(read((tx) => readEmployee(tx, draft.id), b)).rejects.toMatchObject({ status: 404 })
    const theirs = write(
      (tx, actor) => addTraining(tx, actor, training(draft.id), testNow),
      b.actor('people'),
    )
    await expect(theirs).rejects.toMatchObject({ code: 'unknown-employee' })
  })
})

describe('an assignment', () => {
  it('asks about more than a full-time job, counting all but itself', async () => {
    const draft = await added()
    const first = assignment(draft.id)
    await write((tx, actor) => addAssignment(tx, actor, first, testNow))
    const second = assignment(draft.id, {
      fte: FteHundredths.parse(30),
      purpose: 'overhead',
      projectId: null,
    })
    const add = (one: AssignmentDraft) => write((tx, actor) => addAssignment(tx, actor, one, testNow))
    await expect(add(second)).rejects.toMatchObject({ code: 'more-than-full-time', details: { fte: 1.1 } })
    await add({ ...second, confirmed: ['more-than-full-time'] })
    await write((tx, actor) => withdrawAssignment(tx, actor, { id: second.id, ...because }, testNow))
    const full = { ...first, fte: FteHundredths.parse(100), seenVersion: 1 }
    expect(await write((tx, actor) => changeAssignment(tx, actor, full))).toMatchObject({ version: 2 })
  })

  it('of one employee is judged after another that is added at the same moment', async () => {
    const draft = await added()
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => write((tx, actor) => addAssignment(tx, actor, assignment(draft.id), testNow))),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('of a project of another organisation is refused', async () => {
    const draft = await added()
    const theirs = assignment(draft.id, { projectId: b.projects.roof.id })
    const add = write((tx, actor) => addAssignment(tx, actor, theirs, testNow))
    await expect(add).rejects.toMatchObject({ code: '23503' })
  })

  it('is listed in each year that it lasts', async () => {
    const draft = await added()
    const one = assignment(draft.id, { from: day('2020-12-31'), to: day('2021-01-01') })
    await write((tx, actor) => addAssignment(tx, actor, one, testNow))
    const years = [2019, 2020, 2021, 2022]
    const lists = await Promise.all(years.map((year) => read((tx) => listAssignments(tx, year))))
    expect(lists.map(({ length }) => length)).toEqual([0, 1, 1, 0])
  })
})

describe('a training', () => {
  it('is added, changed and withdrawn; one to come is asked about', async () => {
    const { id } = await added()
    const draft = training(id)
    await write((tx, actor) => addTraining(tx, actor, draft, testNow))
    const change = { ...draft, minutes: Minutes.parse(480), seenVersion: 1 }
    await write((tx, actor) => changeTraining(tx, actor, change, testNow))
    expect(await read((tx) => listTraining(tx, 2021))).toMatchObject([{ minutes: 480, employee: 'M-014' }])
    expect(await read((tx) => listTraining(tx, 2020))).toEqual([])
    const toCome = training(id, { date: day('2021-06-16') })
    const add = write((tx, actor) => addTraining(tx, actor, toCome, testNow))
    await expect(add).rejects.toMatchObject({ code: 'training-in-future' })
    await write((tx, actor) =>
      withdrawTraining(tx, actor, { id: draft.id, ...because, seenVersion: 2 }, testNow),
    )
    expect(await read((tx) => listTraining(tx, 2021))).toEqual([])
  })
})

describe('a formation', () => {
  it('stands once a year, beside what the decreed assignments come to', async () => {
    const { id } = await added()
    const half = assignment(id, {
      from: day('2021-01-01'),
      to: day('2021-07-02'),
      fte: FteHundredths.parse(73),
    })
    const other = assignment(id, { from: day('2021-07-03'), decreed: false })
    const formation = {
      id: newId<FormationId>(),
      year: 2021,
      norm: FteHundredths.parse(200),
      maribel: FteHundredths.parse(10),
    }
    await write(async (tx, actor) => {
      await addAssignment(tx, actor, half, testNow)
      await addAssignment(tx, actor, other, testNow)
      await addFormation(tx, actor, formation, testNow)
    })
    const [kept] = await read(listFormation)
    expect(kept).toMatchObject({ year: 2021, norm: 200, maribel: 10, version: 1 })
    expect(kept?.realised).toBeCloseTo((73 * 183) / 365)
    const second = write((tx, actor) =>
      addFormation(tx, actor, { ...formation, id: newId<FormationId>() }, testNow),
    )
    await expect(second).rejects.toMatchObject({ code: 'formation-of-year-exists' })
    const change = { ...formation, norm: FteHundredths.parse(210), seenVersion: 1 }
    await write((tx, actor) => changeFormation(tx, actor, change))
    await write((tx, actor) =>
      withdrawFormation(tx, actor, { id: formation.id, ...because, seenVersion: 2 }, testNow),
    )
    expect(await read(listFormation)).toEqual([])
    await write((tx, actor) => addFormation(tx, actor, { ...formation, id: newId<FormationId>() }, testNow))
  })
})

describe('volunteers', () => {
  const volunteers = (changes: Partial<VolunteersDraft> = {}): VolunteersDraft => ({
    id: newId(),
    projectId: a.projects.roof.id,
    from: day('2021-01-01'),
    to: day('2021-12-31'),
    heads: 12,
    ...changes,
  })

  it('are recorded by a lead in the own project, and in no other', async () => {
    const lead = a.actor('lead')
    const draft = volunteers()
    await write((tx, actor) => addVolunteers(tx, actor, draft, testNow), lead)
    await write((tx, actor) => changeVolunteers(tx, actor, { ...draft, heads: 13, seenVersion: 1 }), lead)
    expect(await read((tx) => listVolunteers(tx, lead, 2021))).toMatchObject([
      { heads: 13, project: 'Dak boven Linde', mayChange: true },
    ])
    const elsewhere = volunteers({ projectId: a.projects.shop.id })
    const notYours = { code: 'volunteers-not-yours', status: 403 }
    await expect(
      write((tx, actor) => addVolunteers(tx, actor, elsewhere, testNow), lead),
    ).rejects.toMatchObject(notYours)
    const moved = { ...draft, projectId: a.projects.shop.id, seenVersion: 2 }
    await expect(write((tx, actor) => changeVolunteers(tx, actor, moved), lead)).rejects.toMatchObject(
      notYours,
    )
    await write((tx, actor) => addVolunteers(tx, actor, elsewhere, testNow), a.actor('coordinator'))
    const taken = { ...elsewhere, projectId: a.projects.roof.id, seenVersion: 1 }
    await expect(write((tx, actor) => changeVolunteers(tx, actor, taken), lead)).rejects.toMatchObject(
      notYours,
    )
    const out = { id: elsewhere.id, ...because }
    await expect(
      write((tx, actor) => withdrawVolunteers(tx, actor, out, testNow), lead),
    ).rejects.toMatchObject(notYours)
    expect(await read((tx) => listVolunteers(tx, lead, 2021))).toMatchObject([
      { project: 'Dak boven Linde', mayChange: true },
      { project: 'De Buurtwinkel', mayChange: false },
    ])
    expect(await read((tx) => listVolunteers(tx, lead, 2022))).toEqual([])
  })
})

describe('means', () => {
  const funding = (changes: Partial<FundingDraft> = {}): FundingDraft => ({
    id: newId(),
    year: 2021,
    source: 'local',
    funder: 'Stad Linde',
    themeId: null,
    projectId: a.projects.roof.id,
    amount: Cents.parse(1_250_000),
    confirmed: [],
    ...changes,
  })

  it('are added, changed, listed by year with the theme they count for, and withdrawn', async () => {
    const draft = funding()
    await write(async (tx, actor) => {
      await addFunding(tx, actor, draft, testNow)
      await addFunding(
        tx,
        actor,
        funding({ projectId: null, source: 'own', amount: Cents.parse(900) }),
        testNow,
      )
      await addFunding(tx, actor, funding({ year: 2020 }), testNow)
    })
    await write(async (tx, actor) => {
      expect(await addFunding(tx, actor, draft, testNow)).toEqual({ id: draft.id, version: 1 })
      expect(tx.auditEntries).toEqual([])
    })
    const change = { ...draft, amount: Cents.parse(1_300_000), seenVersion: 1 }
    await write((tx, actor) => changeFunding(tx, actor, change))
    expect(await read((tx) => listFunding(tx, 2021))).toMatchObject([
      { amount: 1_300_000, theme: 'Wonen', project: 'Dak boven Linde', themeId: null, version: 2 },
      { amount: 900, theme: null, project: null, source: 'own' },
    ])
    await write((tx, actor) =>
      withdrawFunding(tx, actor, { id: draft.id, ...because, seenVersion: 2 }, testNow),
    )
    expect(await read((tx) => listFunding(tx, 2021))).toHaveLength(1)
  })

  it('of nothing are refused', async () => {
    const add = write((tx, actor) => addFunding(tx, actor, funding({ amount: Cents.parse(0) }), testNow))
    await expect(add).rejects.toMatchObject({ code: 'amount-not-positive', status: 422 })
  })
})
