import { expect, test } from 'vitest'
import { calendarDate } from '../platform/core/calendar-date.ts'
import type { PartnerId, ProjectId } from '../platform/core/ids.ts'
import { paths, safeReturn } from './paths.ts'

const project = '0193-project' as ProjectId
const partner = '0193-partner' as PartnerId

test('every address', () => {
  const addresses = {
    today: paths.today(),
    signIn: paths.signIn(),
    signInAgain: paths.signIn('/cijfers/2.3?jaar=2021'),
    projects: paths.projects({ zoek: 'huis & haard', gemeente: 'Sint-Niklaas', fase: '' }),
    project: paths.project(project),
    sheet: paths.sheet(project, 2021),
    tally: paths.tally(),
    tallyOfDay: paths.tally(calendarDate('2021-03-15')),
    contact: paths.contact(),
    week: paths.week(calendarDate('2021-03-15')),
    registration: paths.registration('activiteit', '0193'),
    correct: paths.correct('contact', '0193'),
    partners: paths.partners('HVHK'),
    partner: paths.partner(partner),
    newPartner: paths.newPartner(),
    indicators: paths.indicators(2021),
    indicator: paths.indicator('2.3', { jaar: 2021, project }),
    cell: paths.records({ code: '2.3', year: 2021, themeId: 't', breakdown: 'training' }),
    total: paths.records({ code: '2.6', year: 2021, beside: true }),
    report: paths.report(),
    document: paths.reportDocument('0193', 'pdf'),
    apiDocs: paths.apiDocs(),
  }
  expect(addresses).toMatchInlineSnapshot(`
    {
      "apiDocs": "/api/docs",
      "cell": "/cijfers/2.3?jaar=2021&thema=t&soort=training&lijst=true#lijst",
      "contact": "/turven/contact",
      "correct": "/registraties/contact/0193?verbeter=true",
      "document": "/api/reports/0193/document?format=pdf",
      "indicator": "/cijfers/2.3?jaar=2021&project=0193-project",
      "indicators": "/cijfers?jaar=2021",
      "newPartner": "/partners/nieuw",
      "partner": "/partners/0193-partner",
      "partners": "/partners?zoek=HVHK",
      "project": "/projecten/0193-project",
      "projects": "/projecten?zoek=huis+%26+haard&gemeente=Sint-Niklaas",
      "registration": "/registraties/activiteit/0193",
      "report": "/verslag",
      "sheet": "/projecten/0193-project/fiche/2021",
      "signIn": "/aanmelden",
      "signInAgain": "/aanmelden?naar=%2Fcijfers%2F2.3%3Fjaar%3D2021",
      "tally": "/turven",
      "tallyOfDay": "/turven?dag=2021-03-15",
      "today": "/",
      "total": "/cijfers/2.6?jaar=2021&naast=true&lijst=true#lijst",
      "week": "/week/2021-03-15",
    }
  `)
})

test('only an address of this site is followed after signing in', () => {
  expect(safeReturn('/cijfers?jaar=2021')).toBe('/cijfers?jaar=2021')
  for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', '', undefined, 7]) {
    expect(safeReturn(elsewhere)).toBe('/')
  }
})
