import { z } from 'zod'
import { ConclusionStatus, Phase, Scale } from '../../plan/core/model.ts'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { Language } from '../../platform/core/language.ts'
import { doubtCodes } from './doubts.ts'

/** Numbers of the lines in the text, counted from 1, that made a record: the way back to the source. */
const Lines = z.array(z.int().positive())

/** A name as most of the report spells it, with every spelling that was found. */
const Spelled = z.object({ name: z.string(), spellings: z.array(z.string()), lines: Lines })

const ContentBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: z.string(), lines: Lines }),
  z.object({ kind: z.literal('heading'), text: z.string(), lines: Lines }),
  z.object({
    kind: z.literal('item'),
    text: z.string(),
    /** Depth in the list: 1 for `•`, deeper for the marks below it. */
    level: z.int().min(1).max(4),
    lines: Lines,
  }),
])
export type ContentBlock = z.infer<typeof ContentBlock>

const Link = z.object({ url: z.string(), lines: Lines })
export type Link = z.infer<typeof Link>

const Content = z.object({ blocks: z.array(ContentBlock), lines: Lines })
export type Content = z.infer<typeof Content>

/** `step` is null when the text does not show which option was ticked: it is never guessed. */
const SheetPart = Content.extend({ step: Scale.nullable() })
export type SheetPart = z.infer<typeof SheetPart>

const SheetConclusion = Content.extend({ status: ConclusionStatus.nullable() })
export type SheetConclusion = z.infer<typeof SheetConclusion>

/** The progress sheet of one project. A part that the text does not have is null. */
const Sheet = z.object({
  number: z.string(),
  nameAsWritten: z.string(),
  /** Name of the project in the annex, or null when none, or more than one, fits. */
  project: z.string().nullable(),
  theme: z.string(),
  cooperation: SheetPart.nullable(),
  politicalResults: SheetPart.nullable(),
  participation: SheetPart.nullable(),
  policyAdvice: Content.nullable(),
  conclusion: SheetConclusion.nullable(),
  planning: Content.nullable(),
  links: z.array(Link),
  lines: Lines,
})
export type Sheet = z.infer<typeof Sheet>

/** One operational objective that a project contributes to. What the table leaves out is null. */
const Contribution = z.object({
  strategicObjective: z.string().nullable(),
  theme: z.string().nullable(),
  operationalObjective: z.string(),
  lines: Lines,
})
export type Contribution = z.infer<typeof Contribution>

const WrittenPhase = z.object({
  asWritten: z.string(),
  code: Phase.nullable(),
  lines: Lines,
})

/** A date is null when it is not written or names no day; `asWritten` keeps the words. */
const Term = z.object({
  asWritten: z.string(),
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  lines: Lines,
})
export type Term = z.infer<typeof Term>

/** A project as the annex with the fixed data gives it. */
const ReportedProject = z.object({
  /** Without the suffix that marks a project of the whole sector. */
  name: z.string(),
  nameAsWritten: z.string(),
  sector: z.boolean(),
  theme: z.string(),
  mainly: z.array(Contribution),
  also: z.array(Contribution),
  phase: WrittenPhase.nullable(),
  term: Term.nullable(),
  description: Content.nullable(),
  links: z.array(Link),
  lines: Lines,
})
export type ReportedProject = z.infer<typeof ReportedProject>

/** Numbered text outside the sheets and the annex. `number` is null for what stands before 1. */
const Chapter = z.object({
  number: z.string().nullable(),
  title: z.string(),
  blocks: z.array(ContentBlock),
  links: z.array(Link),
  lines: Lines,
})
export type Chapter = z.infer<typeof Chapter>

const PlanTheme = Spelled.extend({
  strategicObjective: z.string().nullable(),
  operationalObjectives: z.array(Spelled),
})
export type PlanTheme = z.infer<typeof PlanTheme>

export const boilerplateKinds = [
  'footer',
  'template-link',
  'template-heading',
  'scale-labels',
  'status-labels',
  'annex-label',
  'stray-mark',
] as const
export type BoilerplateKind = (typeof boilerplateKinds)[number]

const Boilerplate = z.object({ line: z.int().positive(), kind: z.enum(boilerplateKinds) })
export type Boilerplate = z.infer<typeof Boilerplate>

const NotUnderstood = z.object({ line: z.int().positive(), text: z.string() })
export type NotUnderstood = z.infer<typeof NotUnderstood>

/** Something that was read but needs a person's eye. */
const Doubt = z.object({
  code: z.enum(doubtCodes),
  lines: Lines,
  written: z.string(),
  sentence: z.record(Language, z.string()),
})
export type Doubt = z.infer<typeof Doubt>

/** Lines that are not blank; the last three add up to `lines`. */
const Coverage = z.object({
  lines: z.int().nonnegative(),
  understood: z.int().nonnegative(),
  boilerplate: z.int().nonnegative(),
  notUnderstood: z.int().nonnegative(),
})

/**
 * An earlier progress report as it was read. Every line that is not blank is in the `lines` of
 * exactly one theme, project, sheet or chapter, or in `boilerplate`, or in `notUnderstood`.
 */
export const EarlierReport = z.object({
  institute: z.string().nullable(),
  year: z.int().nullable(),
  publishedOn: CalendarDate.nullable(),
  themes: z.array(PlanTheme),
  projects: z.array(ReportedProject),
  sheets: z.array(Sheet),
  chapters: z.array(Chapter),
  boilerplate: z.array(Boilerplate),
  notUnderstood: z.array(NotUnderstood),
  doubtful: z.array(Doubt),
  coverage: Coverage,
})
export type EarlierReport = z.infer<typeof EarlierReport>
