import type { Level } from '../src/registration/core/model.ts'
import type { ProjectFacts } from './facts.ts'
import type { KindKey } from './kinds.ts'

/** What kind of work a project does: it decides what is made up for it. */
export const workKinds = [
  'neighbourhood',
  'association',
  'housing',
  'education',
  'research',
  'network',
  'sector',
] as const
export type WorkKind = (typeof workKinds)[number]

/** How much of everything a kind of work does in a year, and what of. */
export interface WorkProfile {
  /** Shares against other kinds of work; the generator turns them into numbers. */
  activities: number
  contacts: number
  /** Which kinds of activity, and how often against each other. */
  mix: Partial<Record<KindKey, number>>
  levels: Partial<Record<Level, number>>
  /** Shares of contacts that aim at policy, and of those where the target group is present. */
  policy: number
  present: number
}

export const workProfiles: Record<WorkKind, WorkProfile> = {
  neighbourhood: {
    activities: 10,
    contacts: 5,
    mix: {
      doorstep: 34,
      homeVisit: 9,
      call: 11,
      talk: 12,
      walkIn: 9,
      soup: 7,
      walk: 5,
      party: 1,
      onlineTable: 1.5,
      residents: 6,
      information: 2,
    },
    levels: { local: 24, supraLocal: 2, flemish: 0.5 },
    policy: 0.3,
    present: 0.35,
  },
  association: {
    activities: 9,
    contacts: 4,
    mix: {
      question: 14,
      homeVisit: 12,
      call: 18,
      doorstep: 6,
      walkIn: 20,
      groupEvening: 13,
      soup: 5,
      walk: 4,
      onlineTable: 4,
      themeGroup: 7,
      computer: 3,
      information: 4,
    },
    levels: { local: 18, supraLocal: 5, flemish: 2, federal: 0.5 },
    policy: 0.35,
    present: 0.55,
  },
  housing: {
    activities: 7,
    contacts: 4,
    mix: {
      homeVisit: 34,
      call: 22,
      question: 14,
      doorstep: 9,
      groupEvening: 6,
      themeGroup: 4,
      information: 7,
    },
    levels: { local: 18, supraLocal: 6, flemish: 3 },
    policy: 0.3,
    present: 0.25,
  },
  education: {
    activities: 7,
    contacts: 5,
    mix: {
      homework: 26,
      parents: 22,
      homeVisit: 10,
      call: 14,
      talk: 9,
      information: 7,
      computer: 4,
      themeGroup: 5,
    },
    levels: { local: 20, supraLocal: 4, flemish: 1.5 },
    policy: 0.22,
    present: 0.25,
  },
  research: {
    activities: 2.5,
    contacts: 3,
    mix: { interview: 46, talk: 14, call: 10, doorstep: 8, groupEvening: 5, themeGroup: 4 },
    levels: { local: 16, supraLocal: 4, flemish: 1 },
    policy: 0.4,
    present: 0.2,
  },
  network: {
    activities: 4,
    contacts: 6,
    mix: {
      doorstep: 12,
      call: 14,
      talk: 8,
      groupEvening: 12,
      residents: 8,
      information: 9,
      parents: 4,
      onlineTable: 5,
    },
    levels: { local: 18, supraLocal: 9, flemish: 3, federal: 0.5 },
    policy: 0.35,
    present: 0.3,
  },
  sector: {
    activities: 0.6,
    contacts: 5,
    mix: { onlineTable: 6, groupEvening: 4, themeGroup: 6, information: 5, interview: 4 },
    levels: { local: 3, supraLocal: 6, flemish: 14, federal: 2, european: 0.6 },
    policy: 0.5,
    present: 0.2,
  },
}

const projectsByWork: Partial<Record<WorkKind, readonly string[]>> = {
  association: [
    'De STEK in Leopoldsburg',
    'Inloophuis Beringen-Mijn',
    'Café Anoniem in Hasselt',
    'De Nieuwe Volksbond in Tongeren',
    'Het Open Poortje in Lummen',
    'Ons Centrum in Leopoldsburg',
    'OnderOns in Sint-Truiden',
    'SOMA in Maasmechelen',
  ],
  housing: ['OnderDak in Sint-Truiden', 'Woonwagenwerk in Limburg', 'EnergieK Pelt'],
  research: [
    'Armoedetoets in Beringen',
    'Onderzoek verdoken armoede in Leopoldburg',
    'Eenzaamheidsonderzoek',
    'Verkenning grondrecht onderwijs in Tongeren',
    'Buurtanalyse in Tongeren',
    'Buurtanalyse Maasmechelen',
  ],
  network: ['Brugteam Huis Van Het Kind in Tongeren', 'Depot Margo', 'Zorgzame buurten', 'Trefpunt Armoede'],
}

const workOfProject = new Map(
  workKinds.flatMap((work) => (projectsByWork[work] ?? []).map((name) => [name, work] as const)),
)

/** The kind of work of a project: as it is listed, else by what its plan data say. */
export function workOf({ name, sector, theme }: ProjectFacts): WorkKind {
  const listed = workOfProject.get(name)
  if (listed !== undefined) return listed
  if (sector) return 'sector'
  return theme === 'Onderwijs' ? 'education' : 'neighbourhood'
}
