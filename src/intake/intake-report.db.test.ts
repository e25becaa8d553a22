import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../test/cases/earlier-report/small-report.ts'
import { testDatabase } from '../../test/database/database.ts'
import { insertInstitute } from '../../test/database/institute.ts'
import { findProjects, readPlan, readProject, readSheet } from '../plan/index.ts'
import { foundOrganisation } from '../platform/auth/organisations.ts'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { newId, type OrganisationId } from '../platform/core/ids.ts'
import { reading, writing } from '../platform/db/transaction.ts'
import { generateReport } from '../report/index.ts'
import type { EarlierReport } from './core/earlier-report.ts'
import { intakeReport } from './intake-report.ts'
import { readEarlierReport } from './readers/earlier-report/read-earlier-report.ts'

const database = await testDatabase()

async function emptyOrganisation(name: string): Promise<OrganisationId> {
  const id = newId<OrganisationId>()
  await foundOrganisation(database.owner, { id, name, demonstration: false })
  return id
}

const intake = (id: OrganisationId, report: EarlierReport) =>
  writing(database.app, id, (tx) => intakeReport(tx, report))

/** Every row of the plan, as text: what a second intake must leave as it is. */
async function planRows(id: OrganisationId): Promise<string> {
  const tables = ['plan', 'theme', 'operational_objective', 'project', 'contribution', 'sheet', 'sheet_block']
  const texts = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await database.owner.query(
        `select t.xmin::text, t.* from ${table} t where organisation_id = $1 order by t::text`,
        [id],
      )
      return JSON.stringify(rows)
    }),
  )
  return texts.join('\n')
}

describe('a report that names no year', () => {
  it('is refused and stores nothing', async () => {
    const id = await emptyOrganisation('Zonder jaar')
    const report = { ...readEarlierReport(smallReport), year: null }
    await expect(intake(id, report)).rejects.toMatchObject({ code: 'no-year' })
    expect(await reading(database.app, id, (tx) => findProjects(tx, {}))).toEqual([])
  })
})

describe('a small report', () => {
  it('becomes a plan, projects and sheets, with the line of each text', async () => {
    const id = await emptyOrganisation('Klein')
    const report = readEarlierReport(smallReport)
    const outcome = await intake(id, report)
    expect(outcome.projects.added).toBe(report.projects.length)
    expect(outcome.sheets.added).toBe(report.sheets.length)
    await reading(database.app, id, async (tx) => {
      const projects = await findProjects(tx, {})
      expect(projects.map((project) => project.name).sort()).toEqual(
        report.projects.map((project) => project.name).sort(),
      )
      const [source] = report.sheets
      const project = projects.find((one) => one.name === source?.project)
      if (!source || !project) throw new Error('the small report has a sheet with a project')
      const sheet = await readSheet(tx, project.id, report.year ?? 0)
      expect(sheet?.parts.planning.map((block) => block.text)).toEqual(
        source.planning?.blocks.map((block) => block.text),
      )
      expect(sheet?.parts.planning[0]?.sourceLine).toBe(source.planning?.blocks[0]?.lines[0])
      expect(sheet?.scales).toEqual({ cooperation: null, politicalResults: null, participation: null })
      expect(sheet?.status).toBeNull()
    })
  })

  it('changes nothing the second time', async () => {
    const id = await emptyOrganisation('Tweemaal')
    const report = readEarlierReport(smallReport)
    await intake(id, report)
    const before = await planRows(id)
    const again = await intake(id, report)
    expect(again.plans.unchanged + again.projects.unchanged + again.sheets.unchanged).toBe(
      1 + report.projects.length + report.sheets.length,
    )
    expect(await planRows(id)).toBe(before)
  })

  it('leaves another organisation as it is', async () => {
    const other = await insertInstitute(database.owner, 'Buren')
    const before = await planRows(other.organisationId)
    await intake(await emptyOrganisation('Naast de buren'), readEarlierReport(smallReport))
    expect(await planRows(other.organisationId)).toBe(before)
  })
})

const realText = resolve(import.meta.dirname, '../../../shared/data/voortgangsrapport-2021.txt')

describe.skipIf(!existsSync(realText))(
  'the public report of 2021 (put its text in ../shared/data beside the repository)',
  () => {
    it('is stored whole and comes out again with all its sheets', async () => {
      const id = await emptyOrganisation('Openbaar verslag')
      const report = readEarlierReport(readFileSync(realText, 'utf8'))
      const outcome = await intake(id, report)
      expect(outcome).toMatchObject({ projects: { added: 45 }, sheets: { added: 44 } })
      expect(await intake(id, report)).toMatchObject({
        projects: { unchanged: 45 },
        sheets: { unchanged: 44 },
      })

      const made = await generateReport((work) => reading(database.app, id, work), {
        year: 2021,
        language: 'nl',
        baseAddress: 'http://127.0.0.1:3000',
        now: new Date('2022-04-28T10:00:00Z'),
      })
      for (const sheet of report.sheets) {
        expect(made.html).toContain(escaped(sheet.project ?? ''))
      }
      expect(made.html.match(/class="sheet"/g)?.length).toBe(45)
      const missing = made.findings.filter((finding) => finding.code === 'sheet-missing')
      expect(missing).toHaveLength(1)
    })

    it('keeps an impossible date as it is written, and guesses none', async () => {
      const id = await emptyOrganisation('Onmogelijke data')
      await intake(id, readEarlierReport(readFileSync(realText, 'utf8')))
      await reading(database.app, id, async (tx) => {
        const projects = await findProjects(tx, {})
        const written = []
        for (const { id: projectId } of projects) {
          const { term } = await readProject(tx, projectId)
          if (term.written !== null) written.push(term)
        }
        expect(written).toHaveLength(3)
        expect(written.map((term) => term.written).join()).toMatch(/31\/4\/2021.*31\/9\/2024.*1\/1\/20121/)
        expect(await readPlan(tx, calendarDate('2021-06-01'))).toMatchObject({ from: '2021-01-01' })
      })
    })
  },
)

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;')
