import { z } from 'zod'
import { Cents, FteHundredths, Minutes } from '../../platform/core/amounts.ts'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import {
  AssignmentId,
  EmployeeId,
  FormationId,
  FundingId,
  ProjectId,
  ThemeId,
  TrainingId,
  VolunteersId,
} from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { Year } from '../../platform/core/period.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** What an assignment is for; a transversal one serves all themes, overhead serves the organisation. */
export const purposeNames = {
  theme: { nl: 'thema', en: 'theme' },
  project: { nl: 'project', en: 'project' },
  transversal: { nl: 'transversaal', en: 'transversal' },
  overhead: { nl: 'overhead', en: 'overhead' },
} as const satisfies Record<string, Bilingual>
export const Purpose = codesOf(purposeNames)
export type Purpose = z.infer<typeof Purpose>

/** Where money comes from; the envelope is the decreed subsidy. */
export const fundingSourceNames = {
  envelope: { nl: 'enveloppe', en: 'decreed envelope' },
  local: { nl: 'lokaal bestuur', en: 'local government' },
  flemish: { nl: 'Vlaamse overheid', en: 'Flemish government' },
  federal: { nl: 'federale overheid', en: 'federal government' },
  european: { nl: 'Europese Unie', en: 'European Union' },
  fund: { nl: 'fonds', en: 'fund' },
  own: { nl: 'eigen middelen', en: 'own means' },
} as const satisfies Record<string, Bilingual>
export const FundingSource = codesOf(fundingSourceNames)
export type FundingSource = z.infer<typeof FundingSource>

/** Codes of the questions that the person has answered with "yes, this is right". */
const confirmed = z.array(z.string().max(60)).max(20).default([])

export const EmployeeDraft = z.object({
  id: EmployeeId,
  /** *Medewerker*: a code or a name, as the organisation prefers. */
  code: z.string().trim().min(1).max(100),
  start: CalendarDate,
  /** The last day of service; `null` while it goes on. */
  end: CalendarDate.nullable(),
  confirmed,
})
export type EmployeeDraft = z.infer<typeof EmployeeDraft>

export const AssignmentDraft = z.object({
  id: AssignmentId,
  employeeId: EmployeeId,
  from: CalendarDate,
  /** The last day; `null` while it goes on. */
  to: CalendarDate.nullable(),
  fte: FteHundredths.min(1).max(200),
  purpose: Purpose,
  /** Given when the purpose is a theme, and then only. */
  themeId: ThemeId.nullable(),
  /** Given when the purpose is a project, and then only. */
  projectId: ProjectId.nullable(),
  /** *Rechtstreeks met de doelgroep*. */
  direct: z.boolean(),
  /** Counts for the decreed formation. */
  decreed: z.boolean(),
  confirmed,
})
export type AssignmentDraft = z.infer<typeof AssignmentDraft>

export const TrainingDraft = z.object({
  id: TrainingId,
  employeeId: EmployeeId,
  date: CalendarDate,
  minutes: Minutes.min(1).max(100_000),
  formal: z.boolean(),
  title: z.string().trim().max(200).default(''),
  confirmed,
})
export type TrainingDraft = z.infer<typeof TrainingDraft>

export const FormationDraft = z.object({
  id: FormationId,
  year: Year,
  /** *Norm*: what the decree asks for. */
  norm: FteHundredths.min(0).max(1_000_000),
  /** What *Sociale Maribel* pays of the realised formation. */
  maribel: FteHundredths.min(0).max(1_000_000),
})
export type FormationDraft = z.infer<typeof FormationDraft>

export const VolunteersDraft = z.object({
  id: VolunteersId,
  projectId: ProjectId,
  from: CalendarDate,
  to: CalendarDate,
  /** Heads that were active in the period, never names. */
  heads: z.number().int().min(1).max(100_000),
})
export type VolunteersDraft = z.infer<typeof VolunteersDraft>

export const FundingDraft = z.object({
  id: FundingId,
  year: Year,
  source: FundingSource,
  funder: z.string().trim().max(200).default(''),
  /** A theme, a project, or neither: money for the whole organisation. */
  themeId: ThemeId.nullable(),
  projectId: ProjectId.nullable(),
  amount: Cents.min(-2_000_000_000).max(2_000_000_000),
  confirmed,
})
export type FundingDraft = z.infer<typeof FundingDraft>

const version = z.number().int().positive()

export const Employee = EmployeeDraft.omit({ confirmed: true }).extend({ version })
export type Employee = z.infer<typeof Employee>

const employee = { employee: z.string() }
const destination = { theme: z.string().nullable(), project: z.string().nullable() }

/** An assignment with the code of its employee and the names of its theme or project. */
export const Assignment = AssignmentDraft.omit({ confirmed: true }).extend({
  version,
  ...employee,
  ...destination,
})
export type Assignment = z.infer<typeof Assignment>

export const Training = TrainingDraft.omit({ confirmed: true }).extend({ version, ...employee })
export type Training = z.infer<typeof Training>

/** The formation of a year beside what the decreed assignments of that year come to. */
export const Formation = FormationDraft.extend({ version, realised: z.number() })
export type Formation = z.infer<typeof Formation>

export const Volunteers = VolunteersDraft.extend({
  version,
  project: z.string(),
  mayChange: z.boolean(),
})
export type Volunteers = z.infer<typeof Volunteers>

/** Money with the theme that it counts for: a project's goes to the theme it has when the year ends. */
export const Funding = FundingDraft.omit({ confirmed: true }).extend({ version, ...destination })
export type Funding = z.infer<typeof Funding>
