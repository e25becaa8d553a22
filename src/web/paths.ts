import { cellAddress } from '../indicators/core/address.ts'
import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type {
  AttachmentId,
  BodyId,
  BundleId,
  DossierId,
  EmployeeId,
  MeasureId,
  PartnerId,
  ProjectId,
  SignalId,
  ThemeId,
} from '../platform/core/ids.ts'
import type { DossierKind } from '../policy/core/dossier-model.ts'

/** The kinds of registration, as they stand in an address. */
export const registrationKinds = ['activiteit', 'contact'] as const
export type RegistrationKind = (typeof registrationKinds)[number]

export interface ProjectFilters {
  zoek?: string | undefined
  thema?: string | undefined
  gemeente?: string | undefined
  fase?: string | undefined
}

/** The part of the record that is reviewed: a year or a month of it (1 to 12), all projects or one. */
export interface ReviewAddress {
  jaar?: number | undefined
  maand?: number | undefined
  project?: ProjectId | undefined
}

export interface SignalFilters {
  zoek?: string | undefined
  project?: string | undefined
  onderwerp?: string | undefined
  bundel?: 'ja' | 'nee' | undefined
}

/** The part of the work that an indicator is asked for. */
export interface IndicatorAddress {
  jaar?: number | undefined
  kwartaal?: number | undefined
  maand?: number | undefined
  project?: string | undefined
  gemeente?: string | undefined
}

/** Every address of the interface is made here, and nowhere else. */
export const paths = {
  today: () => '/',
  signIn: (from?: string) => withSearch('/aanmelden', { naar: from === '/' ? undefined : from }),
  projects: (filters: ProjectFilters = {}) => withSearch('/projecten', { ...filters }),
  project: (id: ProjectId) => `/projecten/${id}`,
  sheet: (id: ProjectId, year: number) => `/projecten/${id}/fiche/${year}`,
  /** A project's own indicator. */
  measure: (id: MeasureId) => `/projecten/eigen-indicator/${id}`,
  plan: () => '/plan',
  transversal: () => '/plan/transversaal',
  targets: (theme?: ThemeId) => withSearch('/plan/streefcijfers', { thema: theme }),
  /** The tally form; with a day, for that day. */
  tally: (day?: CalendarDate) => withSearch('/turven', { dag: day }),
  /** The form of a contact; with a consultation body, for a meeting of it. */
  contact: (body?: BodyId) => withSearch('/turven/contact', { overleg: body }),
  week: (monday: CalendarDate) => `/week/${monday}`,
  registration: (kind: RegistrationKind, id: string) => `/registraties/${kind}/${id}`,
  /** The form that corrects a registration; `back` is where it goes when it is saved. */
  correct: (kind: RegistrationKind, id: string, back?: string) =>
    withSearch(`/registraties/${kind}/${id}`, { verbeter: true, terug: back }),
  partners: (search?: string) => withSearch('/partners', { zoek: search }),
  partner: (id: PartnerId) => `/partners/${id}`,
  newPartner: () => '/partners/nieuw',
  duplicates: () => '/partners/dubbels',
  bodies: () => '/overleg',
  body: (id: BodyId) => `/overleg/${id}`,
  agreements: () => '/samenwerking',
  network: () => '/netwerk',
  indicators: (year?: number) => withSearch('/cijfers', { jaar: year }),
  indicator: (code: string, address: IndicatorAddress = {}) => withSearch(`/cijfers/${code}`, { ...address }),
  /** The records behind one figure: the same address that a printed report carries. */
  records: cellAddress,
  indicatorFile: (code: string, asked: Record<string, string | number | undefined>) =>
    withSearch(`/api/indicators/${code}/export`, asked),
  signals: (filters: SignalFilters = {}) => withSearch('/beleid/signalen', { ...filters }),
  newSignal: () => '/beleid/signalen/nieuw',
  signal: (id: SignalId) => `/beleid/signalen/${id}`,
  bundles: () => '/beleid/bundels',
  bundle: (id: BundleId) => `/beleid/bundels/${id}`,
  /** The review of the record: which weeks miss registrations. */
  review: (address: ReviewAddress = {}) => withSearch('/nazicht', { ...address }),
  findings: (address: ReviewAddress = {}) => withSearch('/nazicht/opvallend', { ...address }),
  months: (year?: number) => withSearch('/nazicht/maanden', { jaar: year }),
  changes: (asked: { gegeven?: string } = {}) => withSearch('/nazicht/wijzigingen', { ...asked }),
  organisation: () => '/organisatie',
  paste: () => '/organisatie/plakken',
  employees: (year?: number) => withSearch('/organisatie/medewerkers', { jaar: year }),
  employee: (id: EmployeeId) => `/organisatie/medewerkers/${id}`,
  training: (year?: number) => withSearch('/organisatie/vorming', { jaar: year }),
  formation: (year?: number) => withSearch('/organisatie/formatie', { jaar: year }),
  volunteers: (year?: number) => withSearch('/organisatie/vrijwilligers', { jaar: year }),
  funding: (year?: number) => withSearch('/organisatie/middelen', { jaar: year }),
  communication: (year?: number) => withSearch('/organisatie/communicatie', { jaar: year }),
  dossiers: () => '/beleid/dossiers',
  dossier: (id: DossierId) => `/beleid/dossiers/${id}`,
  newDossier: (kind?: DossierKind) => withSearch('/beleid/dossiers/nieuw', { soort: kind }),
  analyses: () => '/beleid/buurtanalyses',
  document: (dossierId: DossierId, id: AttachmentId) => `/api/dossiers/${dossierId}/documents/${id}`,
  report: () => '/verslag',
  reportDocument: (id: string, format: 'pdf' | 'html') => `/api/reports/${id}/document?format=${format}`,
  finding: (text?: string) => withSearch('/zoeken', { zoek: text }),
  apiDocs: () => '/api/docs',
}

function withSearch(path: string, search: Record<string, string | number | boolean | undefined>): string {
  const given = Object.entries(search).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false,
  )
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return path + (query && `?${query}`)
}

/**
 * Where to go after signing in: an address of this site, or the start. An address of another site
 * (`//elsewhere`) is never followed.
 */
export function safeReturn(from: unknown): string {
  return typeof from === 'string' && /^\/(?![/\\])/.test(from) ? from : paths.today()
}
