import type { LegalKind, Setting } from '../src/registration/core/model.ts'
import type { Rhythm } from './season.ts'

/** An activity kind of the demonstration, and how registrations of it look. */
export interface DemoKind {
  legalKind: LegalKind
  name: { nl: string; en: string }
  usualSetting: Setting
  rhythm: Rhythm
  /** The fewest and the most heads at one of them. */
  heads: readonly [number, number]
  /** In what share of them somebody is led to a partner. */
  referring: number
  /** Where it takes place when not in the usual setting. */
  otherSetting?: Setting
}

/** The institute's own kinds, each mapped to one of the four legal kinds. */
export const demoKinds = {
  doorstep: {
    legalKind: 'individual',
    name: { nl: 'Stoepbezoek', en: 'Door-step visit' },
    usualSetting: 'doorstep',
    rhythm: 'personal',
    heads: [1, 3],
    referring: 0.1,
    otherSetting: 'street',
  },
  homeVisit: {
    legalKind: 'individual',
    name: { nl: 'Huisbezoek', en: 'Home visit' },
    usualSetting: 'homeVisit',
    rhythm: 'personal',
    heads: [1, 4],
    referring: 0.24,
  },
  call: {
    legalKind: 'individual',
    name: { nl: 'Telefoontje', en: 'Phone call' },
    usualSetting: 'phone',
    rhythm: 'remote',
    heads: [1, 1],
    referring: 0.14,
    otherSetting: 'online',
  },
  talk: {
    legalKind: 'individual',
    name: { nl: 'Gesprek op straat', en: 'Talk in the street' },
    usualSetting: 'street',
    rhythm: 'personal',
    heads: [1, 4],
    referring: 0.06,
  },
  question: {
    legalKind: 'individual',
    name: { nl: 'Vraag aan de balie', en: 'Question at the desk' },
    usualSetting: 'walkIn',
    rhythm: 'personal',
    heads: [1, 2],
    referring: 0.3,
    otherSetting: 'phone',
  },
  interview: {
    legalKind: 'individual',
    name: { nl: 'Interview', en: 'Interview' },
    usualSetting: 'homeVisit',
    rhythm: 'personal',
    heads: [1, 2],
    referring: 0.08,
    otherSetting: 'phone',
  },
  walkIn: {
    legalKind: 'gathering',
    name: { nl: 'Vrije inloop', en: 'Walk-in' },
    usualSetting: 'walkIn',
    rhythm: 'group',
    heads: [4, 22],
    referring: 0.16,
  },
  soup: {
    legalKind: 'gathering',
    name: { nl: 'Soepmoment', en: 'Soup hour' },
    usualSetting: 'venue',
    rhythm: 'group',
    heads: [6, 28],
    referring: 0.05,
    otherSetting: 'outdoors',
  },
  walk: {
    legalKind: 'gathering',
    name: { nl: 'Wandeling', en: 'Walk' },
    usualSetting: 'outdoors',
    rhythm: 'outdoors',
    heads: [3, 18],
    referring: 0.02,
  },
  party: {
    legalKind: 'gathering',
    name: { nl: 'Buurtfeest', en: 'Neighbourhood party' },
    usualSetting: 'outdoors',
    rhythm: 'outdoors',
    heads: [25, 140],
    referring: 0,
  },
  groupEvening: {
    legalKind: 'gathering',
    name: { nl: 'Groepsbijeenkomst', en: 'Group meeting' },
    usualSetting: 'venue',
    rhythm: 'group',
    heads: [5, 24],
    referring: 0.06,
    otherSetting: 'online',
  },
  onlineTable: {
    legalKind: 'gathering',
    name: { nl: 'Online babbel', en: 'Online chat' },
    usualSetting: 'online',
    rhythm: 'remote',
    heads: [3, 11],
    referring: 0.02,
  },
  parents: {
    legalKind: 'gathering',
    name: { nl: 'Oudermoment', en: 'Parents’ meeting' },
    usualSetting: 'venue',
    rhythm: 'school',
    heads: [4, 18],
    referring: 0.08,
    otherSetting: 'online',
  },
  residents: {
    legalKind: 'workingGroup',
    name: { nl: 'Bewonersgroep', en: 'Residents’ group' },
    usualSetting: 'venue',
    rhythm: 'group',
    heads: [4, 14],
    referring: 0.01,
    otherSetting: 'online',
  },
  themeGroup: {
    legalKind: 'workingGroup',
    name: { nl: 'Themagroep', en: 'Theme group' },
    usualSetting: 'venue',
    rhythm: 'group',
    heads: [4, 12],
    referring: 0.01,
    otherSetting: 'online',
  },
  homework: {
    legalKind: 'training',
    name: { nl: 'Huiswerkklas', en: 'Homework class' },
    usualSetting: 'venue',
    rhythm: 'school',
    heads: [4, 16],
    referring: 0.02,
    otherSetting: 'online',
  },
  computer: {
    legalKind: 'training',
    name: { nl: 'Computerles', en: 'Computer lesson' },
    usualSetting: 'venue',
    rhythm: 'group',
    heads: [3, 10],
    referring: 0.04,
  },
  information: {
    legalKind: 'training',
    name: { nl: 'Infomoment', en: 'Information session' },
    usualSetting: 'venue',
    rhythm: 'group',
    heads: [6, 35],
    referring: 0.06,
    otherSetting: 'online',
  },
} as const satisfies Record<string, DemoKind>

export type KindKey = keyof typeof demoKinds
