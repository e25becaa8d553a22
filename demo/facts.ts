import { z } from 'zod'
import { PartnerKind } from '../src/network/core/model.ts'
import { Phase } from '../src/plan/core/model.ts'
import { CalendarDate } from '../src/platform/core/calendar-date.ts'
import { Fold } from '../src/registration/core/measure-model.ts'
import written from './facts.json' with { type: 'json' }

const Name = z.string().min(1)

const PlanFacts = z.object({
  name: Name,
  from: CalendarDate,
  to: CalendarDate,
  strategicObjectives: z.array(
    z.object({ name: Name, themes: z.array(z.object({ name: Name, objectives: z.array(Name) })) }),
  ),
})

const ProjectFacts = z.object({
  name: Name,
  theme: Name,
  sector: z.boolean(),
  phase: Phase,
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  municipalities: z.array(Name),
  /** Names of operational objectives; in this plan they are unique across themes. */
  mainly: z.array(Name),
  also: z.array(Name),
})
export type ProjectFacts = z.infer<typeof ProjectFacts>

const AgreementFacts = z.object({
  partner: Name,
  kind: PartnerKind,
  municipality: Name,
  themes: z.array(Name),
})

const CommunicationFacts = z.object({
  number: z.int().positive(),
  outlet: Name,
  media: z.array(Name),
  date: CalendarDate.nullable(),
  month: z.int().min(1).max(12).nullable(),
  continuous: z.boolean(),
})

const ofYears = <Y extends string>(years: readonly Y[]) => z.record(z.enum(years), z.number().positive())
const formationYears = ['2019', '2020', '2021'] as const

/** Staff and means of the report in numbers: FTE, hours, years of service. */
const StaffFacts = z.object({
  formation: z.object({
    normMean: z.number(),
    realised: ofYears(formationYears),
    maribel: ofYears(formationYears),
  }),
  fte: ofYears(['2020', '2021']),
  /** Of the theme *Krachtige buurten en steden*. */
  neighbourhoodFte: ofYears(['2020', '2021']),
  directPercent: z.number(),
  training: z.object({
    formal: ofYears(['2020', '2021']),
    informal: z.number(),
    employeesWithFormal: z.int(),
  }),
  seniority: z.object({
    mean: z.number(),
    meanBefore: z.number(),
    employees: z.int(),
    under5: z.int(),
    from15to19: z.int(),
    from25: z.int(),
  }),
  /** “A little over” this. */
  localPercentOfProjects: z.number(),
})

/** What was added and dropped while the plan ran; the source names no day. */
const ObjectiveChangeFacts = z.object({ name: Name, theme: Name, change: z.enum(['added', 'ended']) })

/** What two projects count of themselves in 2021. */
const MeasureFacts = z.object({
  project: Name,
  name: Name,
  unit: Name,
  fold: Fold,
  value: z.int().positive(),
})

const Facts = z.object({
  plan: PlanFacts,
  objectiveChanges: z.array(ObjectiveChangeFacts),
  transversalActions: z.array(Name),
  ownMeasures: z.array(MeasureFacts),
  projects: z.array(ProjectFacts),
  agreements: z.array(AgreementFacts),
  communicationActions: z.array(CommunicationFacts),
  staff: StaffFacts,
  /** Realised in the year. */
  policyDossiers: z.int().positive(),
})

/**
 * What a public progress report of 2021 says that can be counted: its plan, projects, agreements and
 * press. None of its sentences. Everything else in the demonstration is made up.
 */
export const facts = Facts.parse(written)

/** The year that the facts are of, and that registrations are made up for. */
export const demonstrationYear = 2021

const themeOfObjective = new Map([
  ...facts.plan.strategicObjectives.flatMap(({ themes }) =>
    themes.flatMap((theme) => theme.objectives.map((objective) => [objective, theme.name] as const)),
  ),
  ...facts.objectiveChanges.map(({ name, theme }) => [name, theme] as const),
])

/** The theme under which an operational objective stands. Throws for one that is not in the plan. */
export function themeOf(objective: string): string {
  const theme = themeOfObjective.get(objective)
  if (theme === undefined) throw new RangeError(`${objective} is not an objective of the plan`)
  return theme
}
