import type { z } from 'zod'
import {
  type Assignment,
  AssignmentDraft,
  type Employee,
  EmployeeDraft,
  type Formation,
  FormationDraft,
  type Funding,
  FundingDraft,
  type FundingSource,
  type Purpose,
  type Training,
  TrainingDraft,
  type Volunteers,
  VolunteersDraft,
} from '../../organisation/core/staff-model.ts'
import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import { formatDecimal, parseDecimal } from '../../platform/core/decimal.ts'
import type { EmployeeId, ProjectId, ThemeId } from '../../platform/core/ids.ts'
import type { Language } from '../../platform/core/language.ts'

/** A form that was read: a draft to judge and send, or the fields that lack something. */
export type Read<Draft, Field> = { draft: Draft } | { missing: ReadonlySet<Field> }

function read<S extends z.ZodType, Field extends string>(
  schema: S,
  content: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
): Read<z.infer<S>, Field> {
  const draft = schema.safeParse(content)
  if (draft.success) return { draft: draft.data }
  const names = draft.error.issues.map(({ path }) => fields[String(path[0])])
  return { missing: new Set(names.filter((name) => name !== undefined)) }
}

/** Without an amount there is no hundredth: what is no number is refused by the schema. */
const units = (text: string, decimals = 2) => parseDecimal(text, decimals) ?? Number.NaN

export interface EmployeeForm {
  code: string
  start: CalendarDate | null
  end: CalendarDate | null
}

export function formOfEmployee(employee?: Employee): EmployeeForm {
  return { code: employee?.code ?? '', start: employee?.start ?? null, end: employee?.end ?? null }
}

export function readEmployee(id: string, form: EmployeeForm) {
  return read(EmployeeDraft, { id, ...form }, { code: 'code', start: 'start' } as const)
}

export interface AssignmentForm {
  from: CalendarDate | null
  to: CalendarDate | null
  fte: string
  purpose: Purpose
  themeId: ThemeId | null
  projectId: ProjectId | null
  direct: boolean
  decreed: boolean
}

export function formOfAssignment(language: Language, assignment?: Assignment): AssignmentForm {
  if (assignment === undefined) {
    return {
      from: null,
      to: null,
      fte: '',
      purpose: 'project',
      themeId: null,
      projectId: null,
      direct: true,
      decreed: false,
    }
  }
  const { from, to, purpose, themeId, projectId, direct, decreed } = assignment
  return {
    from,
    to,
    purpose,
    themeId,
    projectId,
    direct,
    decreed,
    fte: formatDecimal(assignment.fte, 2, language),
  }
}

export function readAssignment(id: string, employeeId: EmployeeId, form: AssignmentForm) {
  const content = {
    id,
    employeeId,
    ...form,
    fte: units(form.fte),
    themeId: form.purpose === 'theme' ? form.themeId : null,
    projectId: form.purpose === 'project' ? form.projectId : null,
  }
  return read(AssignmentDraft, content, { from: 'from', fte: 'fte' } as const)
}

export interface TrainingForm {
  employeeId: EmployeeId | null
  date: CalendarDate | null
  hours: string
  formal: boolean
  title: string
}

export function formOfTraining(language: Language, of: EmployeeId | null, training?: Training): TrainingForm {
  if (training === undefined) return { employeeId: of, date: null, hours: '', formal: true, title: '' }
  const { employeeId, date, minutes, formal, title } = training
  return { employeeId, date, formal, title, hours: formatDecimal(hundredthsOfHours(minutes), 2, language) }
}

export function readTraining(id: string, form: TrainingForm) {
  const content = { id, ...form, minutes: Math.round(units(form.hours) * 0.6) }
  return read(TrainingDraft, content, { employeeId: 'employee', date: 'date', minutes: 'hours' } as const)
}

/** Minutes as hundredths of an hour: 450 minutes are 7,50 hours. */
export function hundredthsOfHours(minutes: number): number {
  return Math.round(minutes / 0.6)
}

export interface FormationForm {
  year: string
  norm: string
  maribel: string
}

export function formOfFormation(language: Language, year: number, formation?: Formation): FormationForm {
  const written = (fte: number) => formatDecimal(fte, 2, language)
  return formation === undefined
    ? { year: String(year), norm: '', maribel: '' }
    : { year: String(formation.year), norm: written(formation.norm), maribel: written(formation.maribel) }
}

export function readFormation(id: string, form: FormationForm) {
  const content = { id, year: units(form.year, 0), norm: units(form.norm), maribel: units(form.maribel) }
  return read(FormationDraft, content, { year: 'year', norm: 'norm', maribel: 'maribel' } as const)
}

export interface VolunteersForm {
  projectId: ProjectId | null
  from: CalendarDate | null
  to: CalendarDate | null
  heads: string
}

export function formOfVolunteers(form: VolunteersForm, volunteers?: Volunteers): VolunteersForm {
  if (volunteers === undefined) return form
  const { projectId, from, to, heads } = volunteers
  return { projectId, from, to, heads: String(heads) }
}

export function readVolunteers(id: string, form: VolunteersForm) {
  const content = { id, ...form, heads: units(form.heads, 0) }
  const fields = { projectId: 'project', from: 'from', to: 'to', heads: 'heads' } as const
  return read(VolunteersDraft, content, fields)
}

export interface FundingForm {
  year: number
  source: FundingSource
  funder: string
  goesTo: 'theme' | 'project' | 'all'
  themeId: ThemeId | null
  projectId: ProjectId | null
  amount: string
}

export function formOfFunding(language: Language, year: number, funding?: Funding): FundingForm {
  if (funding === undefined) {
    return {
      year,
      source: 'local',
      funder: '',
      goesTo: 'project',
      themeId: null,
      projectId: null,
      amount: '',
    }
  }
  const { source, funder, themeId, projectId } = funding
  return {
    year: funding.year,
    source,
    funder,
    themeId,
    projectId,
    goesTo: projectId !== null ? 'project' : themeId !== null ? 'theme' : 'all',
    amount: formatDecimal(funding.amount, 2, language),
  }
}

export function readFunding(id: string, form: FundingForm): Read<FundingDraft, 'amount' | 'goesTo'> {
  const { goesTo, ...rest } = form
  const themeId = goesTo === 'theme' ? form.themeId : null
  const projectId = goesTo === 'project' ? form.projectId : null
  if (goesTo !== 'all' && themeId === null && projectId === null) return { missing: new Set(['goesTo']) }
  return read(FundingDraft, { id, ...rest, themeId, projectId, amount: units(form.amount) }, {
    amount: 'amount',
  } as const)
}
