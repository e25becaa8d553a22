import type { StatedFigure } from '../src/organisation/index.ts'
import { demonstrationYear } from './facts.ts'

const units = {
  fte: { nl: 'VTE', en: 'FTE' },
  percent: { nl: '%', en: '%' },
  dossiers: { nl: 'dossiers', en: 'dossiers' },
  actions: { nl: 'acties', en: 'actions' },
  hours: { nl: 'uur', en: 'hours' },
  employees: { nl: 'medewerkers', en: 'employees' },
  years: { nl: 'jaar', en: 'years' },
}

type Row = readonly [
  year: number,
  indicator: string,
  value: number,
  unit: keyof typeof units,
  nl: string,
  en: string,
]

const norm = [
  'Decretale norm, gemiddelde van de laatste drie jaar',
  'Decreed norm, mean of the last three years',
] as const
const realised = ['Gerealiseerde decretale formatie', 'Realised decreed formation'] as const
const maribel = ['Waarvan Sociale Maribel', 'Of which Sociale Maribel'] as const
const allFte = ['Personeel, alle thema’s samen', 'Staff, all themes together'] as const
const neighbourhoodFte = [
  'Personeel voor Krachtige buurten en steden',
  'Staff for Krachtige buurten en steden',
] as const
const formal = ['Formele vorming', 'Formal training'] as const
const seniority = ['Gemiddelde anciënniteit op 31 december', 'Mean seniority on 31 December'] as const

const rows: readonly Row[] = [
  [2021, '2.1', 24.57, 'fte', ...norm],
  [2019, '2.1', 25.2, 'fte', ...realised],
  [2020, '2.1', 25.21, 'fte', ...realised],
  [2021, '2.1', 24.45, 'fte', ...realised],
  [2019, '2.1', 0.77, 'fte', ...maribel],
  [2020, '2.1', 0.78, 'fte', ...maribel],
  [2021, '2.1', 0.69, 'fte', ...maribel],
  [2020, '2.2', 46.53, 'fte', ...allFte],
  [2021, '2.2', 51.79, 'fte', ...allFte],
  [2020, '2.2', 10.26, 'fte', ...neighbourhoodFte],
  [2021, '2.2', 13.93, 'fte', ...neighbourhoodFte],
  [2021, '2.2', 83.5, 'percent', 'Rechtstreeks met de doelgroep', 'Directly with the target group'],
  [2021, '2.8', 34, 'dossiers', 'Gerealiseerde beleidsdossiers', 'Policy dossiers realised'],
  [2021, '2.10', 49, 'actions', 'Communicatieacties', 'Communication actions'],
  [2020, '2.12', 1112, 'hours', ...formal],
  [2021, '2.12', 1451, 'hours', ...formal],
  [2021, '2.12', 521, 'hours', 'Informele vorming', 'Informal training'],
  [2021, '2.12', 46, 'employees', 'Medewerkers met formele vorming', 'Employees with formal training'],
  [2021, '2.12', 71, 'employees', 'Medewerkers', 'Employees'],
  [2020, '2.13', 16, 'years', ...seniority],
  [2021, '2.13', 17.25, 'years', ...seniority],
  [2021, '2.13', 13, 'employees', 'Minder dan 5 jaar in dienst', 'Less than 5 years of service'],
  [2021, '2.13', 16, 'employees', '15 tot 19 jaar in dienst', '15 to 19 years of service'],
  [2021, '2.13', 16, 'employees', '25 jaar of meer in dienst', '25 years of service or more'],
]

/** What the public report of 2021 states in numbers: quoted beside what is made up, never computed with. */
export const statedFigures: readonly StatedFigure[] = rows.map(
  ([year, indicator, value, unit, nl, en], place) => ({
    year,
    indicator,
    label: { nl, en },
    value,
    unit: units[unit],
    source: `Voortgangsrapport ${demonstrationYear} (openbaar)`,
    position: place + 1,
  }),
)
