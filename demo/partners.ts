import type { PartnerKind, PartnerRole } from '../src/network/core/model.ts'
import { facts, type ProjectFacts } from './facts.ts'
import { type Random, randomFrom } from './random.ts'
import { type WorkKind, workOf } from './work.ts'

export interface DemoPartner {
  name: string
  kind: PartnerKind
  municipality: string | null
  aliases: string[]
}

export interface DemoProjectPartner {
  partner: DemoPartner
  role: PartnerRole
}

const cities: ReadonlySet<string> = new Set([
  'Sint-Truiden',
  'Tongeren',
  'Hamont-Achel',
  'Herk-de-Stad',
  'Halen',
])
const schoolNames = ['De Kersentuin', 'De Zevenster', 'Het Wilgenhof', 'De Regenboom', 'De Blauwe Merel']

/** The town or municipality itself, spelled as in a formal agreement when it has one. */
function townOf(municipality: string): DemoPartner {
  const agreed = facts.agreements.find(
    (agreement) => agreement.kind === 'municipality' && agreement.municipality === municipality,
  )
  const name = agreed?.partner ?? `${cities.has(municipality) ? 'Stad' : 'Gemeente'} ${municipality}`
  const other = name.startsWith('Stad') ? 'Stadsbestuur' : 'Gemeentebestuur'
  return { name, kind: 'municipality', municipality, aliases: [`${other} ${municipality}`] }
}

function welfareOf(municipality: string): DemoPartner {
  return {
    name: `OCMW ${municipality}`,
    kind: 'welfare',
    municipality,
    aliases: [`Sociaal Huis ${municipality}`],
  }
}

const local =
  (kind: PartnerKind, name: string, ...shorter: string[]) =>
  (municipality: string) => ({
    name: `${name} ${municipality}`,
    kind,
    municipality,
    aliases: shorter.map((short) => `${short} ${municipality}`),
  })

/** Offices that most municipalities have. None is a real organisation. */
const localPartners = {
  police: local('police', 'Wijkpolitie'),
  children: local('other', 'Huis van het Kind', 'HVHK'),
  socialHousing: local('housing', 'Sociale huisvesting', 'SHM'),
  rental: local('housing', 'Sociaal verhuurkantoor', 'SVK'),
  library: local('other', 'Bibliotheek', 'Bib'),
  health: local('health', 'Wijkgezondheidscentrum', 'WGC'),
  youth: local('association', 'Jeugdhuis'),
  residents: local('association', 'Bewonerscomité'),
  sports: local('other', 'Sportdienst'),
  centre: local('health', 'Lokaal dienstencentrum', 'LDC'),
  primary: (municipality: string): DemoPartner => ({
    name: `Basisschool ${randomFrom(municipality).pick(schoolNames)} ${municipality}`,
    kind: 'school',
    municipality,
    aliases: [`Lagere school ${municipality}`],
  }),
  secondary: local('school', 'Secundaire school De Brug'),
  guidance: local('school', 'Centrum voor leerlingenbegeleiding', 'CLB'),
}

const wide = (kind: PartnerKind, name: string, ...aliases: string[]): DemoPartner => ({
  name,
  kind,
  municipality: null,
  aliases,
})

/** Bodies that work across municipalities, under the name of what they do. */
const widePartners = {
  welfareWork: wide('other', 'Centrum algemeen welzijnswerk', 'CAW'),
  province: wide('government', 'Provinciebestuur', 'Provincie'),
  tenants: wide('housing', 'Huurdersorganisatie'),
  energy: wide('other', 'Energiehuis'),
  grid: wide('other', 'Netbeheerder'),
  flemishHousing: wide('government', 'Vlaamse administratie Wonen'),
  flemishWelfare: wide('government', 'Vlaamse administratie Welzijn'),
  flemishEducation: wide('government', 'Vlaamse administratie Onderwijs'),
  integration: wide('government', 'Federale administratie Maatschappelijke Integratie', 'FAMI'),
  againstPoverty: wide('association', 'Koepel van verenigingen tegen armoede'),
  europe: wide('association', 'Europees platform tegen armoede'),
  food: wide('association', 'Voedselbedeling'),
  employment: wide('government', 'Dienst arbeidsbemiddeling'),
  college: wide('school', 'Hogeschool'),
  mutuality: wide('health', 'Ziekenfonds'),
  mentalHealth: wide('health', 'Centrum geestelijke gezondheidszorg', 'CGG'),
}

type Local = keyof typeof localPartners
type Wide = keyof typeof widePartners

/** With whom each kind of work usually works, besides the municipality and its welfare centre. */
const usualPartners: Record<WorkKind, { local: Local[]; wide: Wide[] }> = {
  neighbourhood: {
    local: [
      'police',
      'residents',
      'library',
      'youth',
      'sports',
      'centre',
      'primary',
      'socialHousing',
      'health',
    ],
    wide: ['welfareWork'],
  },
  association: {
    local: ['socialHousing', 'rental', 'health', 'library', 'children', 'centre'],
    wide: ['welfareWork', 'againstPoverty', 'food', 'employment', 'mutuality'],
  },
  housing: {
    local: ['socialHousing', 'rental', 'police'],
    wide: ['welfareWork', 'tenants', 'energy', 'grid', 'flemishHousing', 'province'],
  },
  education: {
    local: ['primary', 'secondary', 'guidance', 'children', 'library', 'youth'],
    wide: ['flemishEducation', 'welfareWork'],
  },
  research: {
    local: ['police', 'health', 'centre', 'primary', 'socialHousing'],
    wide: ['college', 'welfareWork', 'mutuality'],
  },
  network: {
    local: ['children', 'centre', 'health'],
    wide: ['welfareWork', 'food', 'province', 'mentalHealth', 'mutuality', 'againstPoverty'],
  },
  sector: {
    local: [],
    wide: [
      'flemishHousing',
      'flemishWelfare',
      'flemishEducation',
      'integration',
      'againstPoverty',
      'europe',
      'province',
      'tenants',
      'energy',
      'grid',
      'college',
      'welfareWork',
    ],
  },
}

/** Above this many municipalities a project works with the local governments only. */
const fewMunicipalities = 3

/** The partners of a project with their roles; the same for every seed. */
export function partnersOf(project: ProjectFacts): DemoProjectPartner[] {
  const random = randomFrom(`partners ${project.name}`)
  const usual = usualPartners[workOf(project)]
  const { municipalities } = project
  const around =
    municipalities.length > fewMunicipalities
      ? []
      : municipalities.flatMap((municipality) =>
          random.some(usual.local, random.whole(4, 7)).map((key) => localPartners[key](municipality)),
        )
  const governments = municipalities.flatMap((municipality) => [
    townOf(municipality),
    welfareOf(municipality),
  ])
  const beyond = random.some(usual.wide, random.whole(3, 6)).map((key) => widePartners[key])
  return [...governments, ...around, ...beyond].map((partner) => ({
    partner,
    role: roleOf(partner.kind, random),
  }))
}

/** Who decides can solve; who works along is a partner; some are both. */
function roleOf(kind: PartnerKind, random: Random): PartnerRole {
  if (kind === 'municipality' || kind === 'government') return 'solutionActor'
  if (kind === 'welfare') return 'both'
  if (kind === 'housing') return random.chance(0.6) ? 'solutionActor' : 'both'
  return random.chance(0.2) ? 'both' : 'partner'
}

interface Double {
  partner: DemoPartner
  /** Where people wrote it so. */
  projects: string[]
}

/** The same partner once more, as people write it: for a person to find and merge. */
export const doubles: readonly Double[] = [
  {
    partner: { name: 'HVHK Tongeren', kind: 'other', municipality: null, aliases: [] },
    projects: ['Brugteam Huis Van Het Kind in Tongeren'],
  },
  {
    partner: { name: 'Jeugthuis Genk', kind: 'association', municipality: 'Genk', aliases: [] },
    projects: ['Buurtopbouwwerk Genk Centrum'],
  },
]

/** Every partner of the demonstration: those of agreements and those of projects, each once. */
export function everyPartner(): DemoPartner[] {
  const agreed = facts.agreements.map(
    ({ partner, kind, municipality }): DemoPartner =>
      kind === 'welfare'
        ? { ...welfareOf(municipality), name: partner }
        : { ...townOf(municipality), name: partner },
  )
  const ofProjects = facts.projects.flatMap((project) => partnersOf(project).map(({ partner }) => partner))
  const twice = doubles.map(({ partner }) => partner)
  return [...new Map([...agreed, ...ofProjects, ...twice].map((partner) => [partner.name, partner])).values()]
}
