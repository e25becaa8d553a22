import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database/database.ts'
import { insertInstitute, testNow } from '../../test/database/institute.ts'
import { computeCells } from '../indicators/compute-cells.ts'
import { scopeOf } from '../indicators/core/periods.ts'
import { definitions } from '../indicators/index.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { roundedOf } from '../platform/core/exact.ts'
import { type ActivityId, type ContactId, newId, type ReportRunId } from '../platform/core/ids.ts'
import { reading, writing } from '../platform/db/transaction.ts'
import type { ActivityDraft } from '../registration/core/model.ts'
import { registerActivities, registerContact, withdrawActivity } from '../registration/index.ts'
import { askReport } from './ask-report.ts'
import { bind } from './bind.ts'
import { collect } from './collect.ts'
import { parseCellName } from './core/cell-name.ts'
import { figuresOfDocument } from './core/spans-of.ts'
import { makeReportJob } from './make-report.ts'
import { getDocument, getRun } from './reads.ts'
import { writeYearlyReport } from './templates/yearly-report.ts'

const database = await testDatabase()
const institute = await insertInstitute(database.owner, 'Demerland')
const { organisationId, projects, kinds, partners } = institute
const coordinator = institute.actor('coordinator')

const activity = (change: Partial<ActivityDraft> = {}): ActivityDraft => ({
  id: newId<ActivityId>(),
  projectId: projects.roof.id,
  date: calendarDate('2021-03-16'),
  kindId: kinds.visit,
  setting: 'doorstep',
  participations: 2,
  partnerIds: [partners.welfare],
  referrals: [],
  note: '',
  confirmed: [],
  ...change,
})

const tallied = [
  activity(),
  activity({ projectId: projects.steps.id, kindId: kinds.gathering, participations: 11 }),
  activity({ projectId: projects.shop.id, kindId: kinds.lesson, participations: 7 }),
]

await writing(database.app, organisationId, async (tx) => {
  await registerActivities(tx, coordinator, tallied, testNow)
  await registerContact(
    tx,
    coordinator,
    {
      id: newId<ContactId>(),
      projectId: projects.steps.id,
      date: calendarDate('2021-04-02'),
      subject: 'Energiefacturen',
      policy: true,
      level: 'local',
      targetGroupPresent: true,
      setting: 'venue',
      partnerIds: [partners.town, partners.welfare],
      bodyId: null,
      note: '',
      confirmed: [],
    },
    testNow,
  )
})

const written = () =>
  reading(database.app, organisationId, async (tx) => {
    const collected = await collect(tx, 2021)
    const unbound = writeYearlyReport(collected, {
      language: 'nl',
      baseAddress: 'http://127.0.0.1:3000',
      madeOn: calendarDate('2022-01-10'),
    })
    return { collected, document: bind(unbound, collected.indicators) }
  })

describe('the yearly report', () => {
  it('binds every figure to the value of the indicator', async () => {
    const { document } = await written()
    const figures = figuresOfDocument(document)
    expect(figures.length).toBeGreaterThan(100)
    await reading(database.app, organisationId, async (tx) => {
      for (const definition of definitions) {
        const scope = scopeOf({ year: 2021 })
        const cells = await computeCells(tx, definition, scope)
        const own = figures.filter(
          (figure) => figure.indicator === definition.code && parseCellName(figure.cell).figure === 'main',
        )
        expect(own.length).toBeGreaterThan(0)
        for (const figure of own) {
          const { breakdown = null } = parseCellName(figure.cell)
          const row = figure.scope.row ?? figure.scope.theme ?? null
          const cell = cells.find((one) => one.row === row && one.breakdown === breakdown)
          const missing = definition.absent === 'unknown' ? null : 0
          const { divisor, decimals } = definition.scale(scope)
          const exact = { amount: cell?.value ?? missing, divisor }
          expect(figure.value, `${figure.indicator} ${figure.cell}`).toBe(roundedOf(exact, decimals))
        }
      }
    })
  })

  it('has a sheet for each project, in the order of the themes', async () => {
    const { document, collected } = await written()
    const sheets = document.chapters.flatMap((chapter) =>
      chapter.blocks.flatMap((block) => (block.type === 'sheet' ? [block.title] : [])),
    )
    expect(sheets).toEqual(collected.projects.map(({ project }) => project.name))
  })

  it('counts one less after a withdrawal', async () => {
    const total = async () => {
      const { document } = await written()
      return figuresOfDocument(document).find(
        (figure) => figure.indicator === '2.3' && figure.cell === 'main',
      )?.value
    }
    const extra = activity()
    await writing(database.app, organisationId, (tx) => registerActivities(tx, coordinator, [extra], testNow))
    expect(await total()).toBe(4)
    await writing(database.app, organisationId, (tx) =>
      withdrawActivity(tx, coordinator, { id: extra.id, seenVersion: 1, reason: 'dubbel geteld' }, testNow),
    )
    expect(await total()).toBe(3)
  })
})

describe('the making of a report', () => {
  const ask = (id: ReportRunId) =>
    writing(database.app, organisationId, (tx) =>
      askReport(tx, coordinator, { id, year: 2021, language: 'nl' }, testNow),
    )
  const job = makeReportJob({
    pool: database.app,
    now: () => testNow,
    baseAddress: 'http://127.0.0.1:3000',
    onFault: (error) => {
      throw error
    },
  })

  it('is refused to be opened before it is made, and then is a PDF and a page', async () => {
    const id = newId<ReportRunId>()
    expect(await ask(id)).toMatchObject({ state: 'waiting', askedBy: coordinator.name })
    const document = (format: 'pdf' | 'html') =>
      reading(database.app, organisationId, (tx) => getDocument(tx, id, format))
    await expect(document('pdf')).rejects.toMatchObject({ code: 'report-not-ready' })

    await job({ organisationId, id })

    const run = await reading(database.app, organisationId, (tx) => getRun(tx, id))
    expect(run).toMatchObject({ state: 'done', step: null, problem: null })
    expect(run.pages).toBeGreaterThan(5)
    const pdf = Buffer.from(await (await document('pdf')).arrayBuffer())
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await (await document('html')).text()).toContain('Voortgangsrapport 2021')
  })

  it('is queued once, also when it is asked twice', async () => {
    const id = newId<ReportRunId>()
    await ask(id)
    await ask(id)
    const { rows } = await database.owner.query(
      `select count(*)::int as jobs from graphile_worker._private_jobs where payload ->> 'id' = $1`,
      [id],
    )
    expect(rows[0]).toEqual({ jobs: 1 })
  })
})
