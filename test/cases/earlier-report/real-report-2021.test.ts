import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Content, EarlierReport, type Sheet } from '../../../src/intake/core/earlier-report.ts'
import { summarise } from '../../../src/intake/core/reading-summary.ts'
import { readEarlierReport } from '../../../src/intake/readers/earlier-report/read-earlier-report.ts'
import { accountedFor, linesWithText } from './accounted-for.ts'

const data = resolve(import.meta.dirname, '../../../../shared/data')
const textFile = resolve(data, 'voortgangsrapport-2021.txt')
const factsFile = resolve(data, 'limburg-2021-facts.json')

const Facts = z.object({
  projects: z.array(
    z.object({
      name: z.string(),
      theme: z.string(),
      sector: z.boolean(),
      contributesMainly: z.array(z.string()),
      contributesAlso: z.array(z.string()),
      phase: z.string(),
      start: z.string().nullable(),
      end: z.string().nullable(),
    }),
  ),
})

/** The facts name these projects as their sheet does; the annex, which the reader follows, does not. */
const namedAsInTheirSheet = [17, 35, 41]

const partsOf = (sheet: Sheet) => [sheet.cooperation, sheet.politicalResults, sheet.participation]
const itemsOf = (part: Pick<Content, 'blocks'> | null) =>
  part?.blocks.filter(({ kind }) => kind === 'item').length ?? null

const present = existsSync(textFile) && existsSync(factsFile)

describe.skipIf(!present)(
  'the public report of 2021 (put its text in ../shared/data beside the repository)',
  () => {
    let text: string
    let report: EarlierReport
    beforeAll(() => {
      text = readFileSync(textFile, 'utf8')
      report = readEarlierReport(text)
    })

    it('accounts for every line once, and leaves one stray letter', () => {
      expect(accountedFor(report)).toEqual(linesWithText(text))
      expect(report.coverage).toEqual({ lines: 6554, understood: 4869, boilerplate: 1684, notUnderstood: 1 })
      expect(report.notUnderstood).toEqual([{ line: 10668, text: 'b' }])
    })

    it('has 45 projects and 44 sheets in five themes', () => {
      expect([report.projects.length, report.sheets.length]).toEqual([45, 44])
      expect(report.year).toBe(2021)
      expect(report.publishedOn).toBe('2022-04-28')
      const perTheme = report.themes.map(({ name }) => [
        report.projects.filter(({ theme }) => theme === name).length,
        report.sheets.filter(({ theme }) => theme === name).length,
      ])
      expect(perTheme).toEqual([
        [7, 6],
        [15, 15],
        [5, 5],
        [15, 15],
        [3, 3],
      ])
    })

    it('agrees with the facts that were taken from it by hand', () => {
      const facts = Facts.parse(JSON.parse(readFileSync(factsFile, 'utf8')))
      const read = report.projects.map((project) => ({
        theme: project.theme,
        sector: project.sector,
        contributesMainly: project.mainly.map(({ operationalObjective }) => operationalObjective),
        contributesAlso: project.also.map(({ operationalObjective }) => operationalObjective),
        phase: project.phase?.asWritten,
        start: project.term?.start,
        end: project.term?.end,
      }))
      expect(read).toEqual(facts.projects.map(({ name: _, ...fact }) => fact))
      const otherwiseNamed = report.projects.flatMap(({ name }, index) => {
        const fact = facts.projects[index]?.name.replace(/ \(sector\)$/, '')
        return fact?.toLowerCase() === name.toLowerCase() ? [] : [index]
      })
      expect(otherwiseNamed).toEqual(namedAsInTheirSheet)
    })

    it('reads three parts, advice and conclusion in each sheet, and planning in all but three', () => {
      for (const sheet of report.sheets) {
        for (const part of [...partsOf(sheet), sheet.policyAdvice, sheet.conclusion]) {
          expect(part?.blocks.length, sheet.nameAsWritten).toBeGreaterThan(0)
        }
      }
      const without = report.sheets.flatMap(({ planning }, index) => (planning ? [] : [index]))
      expect(without).toEqual([2, 16, 39])
    })

    it('knows no step and no status: no sheet shows what was ticked', () => {
      expect(summarise(report).unknown).toEqual({ steps: 132, statuses: 44 })
    })

    it('matches every sheet with a project of its theme', () => {
      const matched = report.sheets.map(({ project, theme }) =>
        report.projects.findIndex((one) => one.name === project && one.theme === theme),
      )
      expect(matched).toEqual([...Array(45).keys()].filter((index) => index !== 3))
    })

    it('makes an item of every bullet', () => {
      const bullets = text.split('\n').filter((line) => /^\s*[•▬■−-]\s/.test(line)).length
      const parts = report.sheets.flatMap((sheet) => [
        ...[...partsOf(sheet), sheet.policyAdvice, sheet.conclusion, sheet.planning],
      ])
      const blocks = [...parts, ...report.projects.map(({ description }) => description), ...report.chapters]
      expect(blocks.map((one) => itemsOf(one) ?? 0).reduce((a, b) => a + b)).toBe(bullets)
    })

    it('reads the planning of each sheet, items below items too', () => {
      expect(report.sheets.map(({ planning }) => itemsOf(planning))).toEqual([
        ...[4, 4, null, 3, 3, 6],
        ...[11, 0, 0, 4, 4, 4, 5, 5, 3, 3, null, 4, 4, 11, 13],
        ...[5, 7, 4, 3, 3],
        ...[4, 3, 4, 3, 5, 4, 3, 4, 5, 5, 5, 9, 4, null, 5],
        ...[3, 0, 4],
      ])
    })

    it('says where a person has to look', () => {
      const codes = summarise(report).doubtful.map(({ code, lines }) => [code, lines])
      expect(Object.fromEntries(codes)).toEqual({
        'word-split-at-line-end': [564, 566, 13456, 13458],
        'sheet-part-missing': [3384, 6408, 11521],
        'text-over-page': [11422, 11423],
        'impossible-date': [13917, 13963],
        'unreadable-date': [15310],
        'objective-without-theme': [15306],
        'name-spelled-differently': [
          ...[3384, 13083, 3969, 13303, 5737, 13743, 6408, 13895, 10380, 14837, 11729, 15166],
        ],
        'project-without-sheet': [13133],
        'heading-number-repeated': [3384, 3522, 3969],
        'finished-before-end': [15134],
      })
    })

    it('can be kept as JSON', () => {
      expect(EarlierReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
    })
  },
)
