import { describe, expect, it } from 'vitest'
import { EarlierReport } from '../../../src/intake/core/earlier-report.ts'
import { summarise } from '../../../src/intake/core/reading-summary.ts'
import { readEarlierReport } from '../../../src/intake/readers/earlier-report/read-earlier-report.ts'
import { accountedFor, linesWithText } from './accounted-for.ts'
import { smallReport } from './small-report.ts'

const report = readEarlierReport(smallReport)

describe('a small report', () => {
  it('says whose it is', () => {
    expect(report).toMatchObject({
      institute: 'Opbouwwerk Zonnestreek',
      year: 2031,
      publishedOn: '2032-04-30',
    })
  })

  it('shows the plan in the spelling used most', () => {
    expect(
      report.themes.map(({ name, spellings, strategicObjective, operationalObjectives }) => ({
        name,
        spellings,
        strategicObjective,
        objectives: operationalObjectives.map((objective) => objective.spellings),
      })),
    ).toEqual([
      {
        name: 'Wonen',
        spellings: ['Wonen'],
        strategicObjective: 'Grond- en mensenrechten',
        objectives: [['Goede huizen', 'Goede Huizen'], ['Eerlijke huur']],
      },
      {
        name: 'Krachtige buurten',
        spellings: ['Krachtige buurten', 'krachtige buurten'],
        strategicObjective: 'Krachtige buurten',
        objectives: [['Samen leven']],
      },
    ])
  })

  it('reads the fixed data of each project', () => {
    expect(
      report.projects.map(({ name, sector, theme, phase, term, description }) => [
        ...[name, sector, theme, phase?.code, term?.start, term?.end, description?.blocks.length],
      ]),
    ).toEqual([
      ['Huurpunt in Zonnedorp', false, 'Wonen', 'execution', '2029-03-01', '2033-12-31', 2],
      ['Warm wonen', true, 'Wonen', 'finished', '2030-01-01', null, 2],
      ['Tiny houses', false, 'Wonen', 'preparation', '2031-01-01', '2032-12-31', 2],
      [
        'Buurtwerk Oost en West in Zonnedorp',
        false,
        'Krachtige buurten',
        null,
        '2020-02-15',
        '2033-12-31',
        2,
      ],
    ])
    expect(report.projects[1]?.also).toMatchObject([
      {
        strategicObjective: 'Krachtige buurten',
        theme: 'Krachtige buurten',
        operationalObjective: 'Samen leven',
      },
    ])
  })

  it('gives each sheet its theme and its project', () => {
    expect(report.sheets.map(({ number, project, theme }) => [number, project, theme])).toEqual([
      ['3.1.1', 'Huurpunt in Zonnedorp', 'Wonen'],
      ['3.1.1', 'Warm wonen', 'Wonen'],
      ['3.2.1', 'Buurtwerk Oost en West in Zonnedorp', 'Krachtige buurten'],
    ])
    expect(report.sheets[0]?.cooperation?.blocks.map(({ text }) => text)).toEqual([
      'Overleg met de huurdersbond in Sint-Elders en met de stad',
      'Wijkteam:',
      'school',
    ])
  })

  it('keeps the other text as chapters', () => {
    expect(report.chapters.map(({ number, title }) => [number, title])).toEqual([
      [null, ''],
      ['1', 'Algemene evaluatie'],
      ['1.1', 'Wonen'],
      ['3', 'Kwalitatieve voortgang projecten'],
      ['3.1', 'Thema Wonen'],
      ['3.2', 'Thema krachtige buurten'],
      ['3.6', 'Transversale acties'],
      ['4', 'Bijlagen'],
    ])
  })

  it('says what is doubtful, in Dutch and English, with the words of the report', () => {
    expect(report.doubtful.map(({ code, written }) => [code, written]).sort()).toEqual([
      ['heading-number-repeated', '3.1.1 Warm wonen'],
      ['impossible-date', '31/4/2031'],
      ['name-spelled-differently', 'Buurtwerk Oost en West / Buurtwerk Oost en West in Zonnedorp'],
      ['name-spelled-differently', 'Warm wonen / Warm wonen (sector)'],
      ['project-without-sheet', 'Tiny houses'],
      ['unknown-phase', 'Slapend'],
    ])
    for (const { sentence, written } of report.doubtful) {
      expect(sentence.nl).toContain(written)
      expect(sentence.en).toContain(written)
    }
  })

  it('points a doubt at its lines', () => {
    const lines = smallReport.split('\n')
    const doubt = report.doubtful.find(({ code }) => code === 'impossible-date')
    expect(doubt?.lines.map((line) => lines[line - 1]?.trim())).toEqual(['Looptijd 1/1/2030 - 31/4/2031'])
  })

  it('accounts for every line once', () => {
    expect(accountedFor(report)).toEqual(linesWithText(smallReport))
    expect(report.coverage.lines).toBe(linesWithText(smallReport).length)
  })

  it('is the same after a journey as JSON', () => {
    expect(EarlierReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it('is summed up in numbers', () => {
    const summary = summarise(report)
    expect(summary.read).toEqual({
      ...{ themes: 2, projects: 4, sheets: 3, chapters: 8, items: 11, planningItems: 3, links: 1 },
    })
    expect(summary.unknown).toEqual({ steps: 9, statuses: 3 })
    expect(summary.notUnderstood.count).toBe(summary.coverage.notUnderstood)
    expect(summary.doubtful).toContainEqual({
      code: 'name-spelled-differently',
      count: 2,
      lines: expect.arrayContaining([report.sheets[1]?.lines[0], report.projects[1]?.lines[0]]),
    })
  })
})
