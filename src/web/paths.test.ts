import { expect, test } from 'vitest'
import { calendarDate } from '../platform/core/calendar-date.ts'
import { paths, safeReturn } from './paths.ts'

test('every address', () => {
  const id = <I extends string>() => '0193' as I
  const addresses: Record<keyof typeof paths, string[]> = {
    today: [paths.today()],
    signIn: [paths.signIn(), paths.signIn('/cijfers/2.3?jaar=2021')],
    projects: [paths.projects({ zoek: 'huis & haard', gemeente: 'Sint-Niklaas', fase: '' })],
    project: [paths.project(id())],
    sheet: [paths.sheet(id(), 2021)],
    measure: [paths.measure(id())],
    plan: [paths.plan()],
    transversal: [paths.transversal()],
    targets: [paths.targets(), paths.targets(id())],
    tally: [paths.tally(), paths.tally(calendarDate('2021-03-15'))],
    contact: [paths.contact(), paths.contact(id())],
    week: [paths.week(calendarDate('2021-03-15'))],
    registration: [paths.registration('activiteit', '0193')],
    correct: [paths.correct('contact', '0193'), paths.correct('contact', '0193', '/nazicht?jaar=2021')],
    partners: [paths.partners('HVHK')],
    partner: [paths.partner(id())],
    newPartner: [paths.newPartner()],
    duplicates: [paths.duplicates()],
    bodies: [paths.bodies()],
    body: [paths.body(id())],
    agreements: [paths.agreements()],
    network: [paths.network()],
    indicators: [paths.indicators(2021)],
    indicator: [paths.indicator('2.3', { jaar: 2021, kwartaal: 2, project: '0193' })],
    records: [
      paths.records({ code: '2.3', year: 2021, row: 't', breakdown: 'training' }),
      paths.records({ code: '2.6', year: 2021, month: 3, beside: true }),
      paths.records({ code: '2.1', year: 2021, named: 'surplus' }),
    ],
    indicatorFile: [paths.indicatorFile('2.3', { year: 2021, format: 'csv' })],
    signals: [paths.signals(), paths.signals({ bundel: 'nee' })],
    newSignal: [paths.newSignal()],
    signal: [paths.signal(id())],
    bundles: [paths.bundles()],
    bundle: [paths.bundle(id())],
    review: [paths.review(), paths.review({ jaar: 2021, maand: 3 })],
    findings: [paths.findings()],
    months: [paths.months(2021)],
    changes: [paths.changes(), paths.changes({ gegeven: '0193' })],
    organisation: [paths.organisation()],
    paste: [paths.paste()],
    employees: [paths.employees(2021)],
    employee: [paths.employee(id())],
    training: [paths.training(2021)],
    formation: [paths.formation()],
    volunteers: [paths.volunteers(2021)],
    funding: [paths.funding(2021)],
    communication: [paths.communication(2021)],
    dossiers: [paths.dossiers()],
    dossier: [paths.dossier(id())],
    newDossier: [paths.newDossier('neighbourhoodAnalysis')],
    analyses: [paths.analyses()],
    document: [paths.document(id(), id())],
    report: [paths.report()],
    reportDocument: [paths.reportDocument('0193', 'pdf')],
    finding: [paths.finding('woning')],
    apiDocs: [paths.apiDocs()],
  }
  expect(addresses).toMatchInlineSnapshot(`
    {
      "agreements": [
        "/samenwerking",
      ],
      "analyses": [
        "/beleid/buurtanalyses",
      ],
      "apiDocs": [
        "/api/docs",
      ],
      "bodies": [
        "/overleg",
      ],
      "body": [
        "/overleg/0193",
      ],
      "bundle": [
        "/beleid/bundels/0193",
      ],
      "bundles": [
        "/beleid/bundels",
      ],
      "changes": [
        "/nazicht/wijzigingen",
        "/nazicht/wijzigingen?gegeven=0193",
      ],
      "communication": [
        "/organisatie/communicatie?jaar=2021",
      ],
      "contact": [
        "/turven/contact",
        "/turven/contact?overleg=0193",
      ],
      "correct": [
        "/registraties/contact/0193?verbeter=true",
        "/registraties/contact/0193?verbeter=true&terug=%2Fnazicht%3Fjaar%3D2021",
      ],
      "document": [
        "/api/dossiers/0193/documents/0193",
      ],
      "dossier": [
        "/beleid/dossiers/0193",
      ],
      "dossiers": [
        "/beleid/dossiers",
      ],
      "duplicates": [
        "/partners/dubbels",
      ],
      "employee": [
        "/organisatie/medewerkers/0193",
      ],
      "employees": [
        "/organisatie/medewerkers?jaar=2021",
      ],
      "finding": [
        "/zoeken?zoek=woning",
      ],
      "findings": [
        "/nazicht/opvallend",
      ],
      "formation": [
        "/organisatie/formatie",
      ],
      "funding": [
        "/organisatie/middelen?jaar=2021",
      ],
      "indicator": [
        "/cijfers/2.3?jaar=2021&kwartaal=2&project=0193",
      ],
      "indicatorFile": [
        "/api/indicators/2.3/export?year=2021&format=csv",
      ],
      "indicators": [
        "/cijfers?jaar=2021",
      ],
      "measure": [
        "/projecten/eigen-indicator/0193",
      ],
      "months": [
        "/nazicht/maanden?jaar=2021",
      ],
      "network": [
        "/netwerk",
      ],
      "newDossier": [
        "/beleid/dossiers/nieuw?soort=neighbourhoodAnalysis",
      ],
      "newPartner": [
        "/partners/nieuw",
      ],
      "newSignal": [
        "/beleid/signalen/nieuw",
      ],
      "organisation": [
        "/organisatie",
      ],
      "partner": [
        "/partners/0193",
      ],
      "partners": [
        "/partners?zoek=HVHK",
      ],
      "paste": [
        "/organisatie/plakken",
      ],
      "plan": [
        "/plan",
      ],
      "project": [
        "/projecten/0193",
      ],
      "projects": [
        "/projecten?zoek=huis+%26+haard&gemeente=Sint-Niklaas",
      ],
      "records": [
        "/cijfers/2.3?jaar=2021&thema=t&soort=training&lijst=true#lijst",
        "/cijfers/2.6?jaar=2021&maand=3&naast=true&lijst=true#lijst",
        "/cijfers/2.1?jaar=2021&samengevat=surplus&lijst=true#lijst",
      ],
      "registration": [
        "/registraties/activiteit/0193",
      ],
      "report": [
        "/verslag",
      ],
      "reportDocument": [
        "/api/reports/0193/document?format=pdf",
      ],
      "review": [
        "/nazicht",
        "/nazicht?jaar=2021&maand=3",
      ],
      "sheet": [
        "/projecten/0193/fiche/2021",
      ],
      "signIn": [
        "/aanmelden",
        "/aanmelden?naar=%2Fcijfers%2F2.3%3Fjaar%3D2021",
      ],
      "signal": [
        "/beleid/signalen/0193",
      ],
      "signals": [
        "/beleid/signalen",
        "/beleid/signalen?bundel=nee",
      ],
      "tally": [
        "/turven",
        "/turven?dag=2021-03-15",
      ],
      "targets": [
        "/plan/streefcijfers",
        "/plan/streefcijfers?thema=0193",
      ],
      "today": [
        "/",
      ],
      "training": [
        "/organisatie/vorming?jaar=2021",
      ],
      "transversal": [
        "/plan/transversaal",
      ],
      "volunteers": [
        "/organisatie/vrijwilligers?jaar=2021",
      ],
      "week": [
        "/week/2021-03-15",
      ],
    }
  `)
})

test('only an address of this site is followed after signing in', () => {
  expect(safeReturn('/cijfers?jaar=2021')).toBe('/cijfers?jaar=2021')
  for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', '', undefined, 7]) {
    expect(safeReturn(elsewhere)).toBe('/')
  }
})
