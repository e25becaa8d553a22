import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { AttachmentId, DossierId, ProjectId, ThemeId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { codesOf } from '../../platform/core/reference-table.ts'
import { DocumentType } from './document-types.ts'

/** What kind of text a policy dossier is. */
export const dossierKindNames = {
  note: { nl: 'nota', en: 'note' },
  neighbourhoodAnalysis: { nl: 'buurtanalyse', en: 'neighbourhood analysis' },
  research: { nl: 'onderzoeksrapport', en: 'research report' },
  advice: { nl: 'advies', en: 'advice' },
  letter: { nl: 'brief', en: 'letter' },
  brochure: { nl: 'brochure', en: 'brochure' },
} as const satisfies Record<string, Bilingual>
export const DossierKind = codesOf(dossierKindNames)
export type DossierKind = z.infer<typeof DossierKind>

/** How far a dossier is; only a realised one counts in indicator 2.8. */
export const dossierStatusNames = {
  idea: { nl: 'idee', en: 'idea' },
  inProgress: { nl: 'in opmaak', en: 'in progress' },
  realised: { nl: 'gerealiseerd', en: 'realised' },
} as const satisfies Record<string, Bilingual>
export const DossierStatus = codesOf(dossierStatusNames)
export type DossierStatus = z.infer<typeof DossierStatus>

const line = (longest: number) => z.string().trim().max(longest)

/** *Terugkoppeling*: when it was told what came of it, to whom and what. */
export const FeedbackMoment = z.object({ date: CalendarDate, text: line(500) })
export type FeedbackMoment = z.infer<typeof FeedbackMoment>

/** A number about a neighbourhood, with where it comes from. */
export const NeighbourhoodFigure = z.object({
  label: line(200),
  /** With four decimals at most, so that it is kept and given back exactly as it was typed. */
  value: z
    .number()
    .min(-1e10)
    .max(1e10)
    .refine((value) => Number(value.toFixed(4)) === value, { message: 'more than four decimals' }),
  unit: line(50),
  source: line(200),
})
export type NeighbourhoodFigure = z.infer<typeof NeighbourhoodFigure>

/** Who was asked in a neighbourhood: how many of a group, and the themes they raised. */
export const RespondentGroup = z.object({
  name: line(200),
  respondents: z.number().int().min(0).max(1_000_000),
  themes: z.array(line(100).min(1)).max(30),
})
export type RespondentGroup = z.infer<typeof RespondentGroup>

/** What follows from an analysis: open until it has the day on which it was done. */
export const FollowUp = z.object({
  text: line(500),
  due: CalendarDate.nullable(),
  done: CalendarDate.nullable(),
})
export type FollowUp = z.infer<typeof FollowUp>

/** What a person says of a dossier. The rules say which combinations are whole. */
export const DossierContent = z.object({
  title: z.string().trim().min(3).max(300),
  kind: DossierKind,
  status: DossierStatus,
  /** The day on which it was realised; empty until then. */
  realisedOn: CalendarDate.nullable(),
  themeId: ThemeId.nullable(),
  projectIds: z.array(ProjectId).max(50),
  summary: line(5000),
  audiences: z.array(line(100).min(1)).max(30),
  /** Whether the target group took part; `null` is not known. */
  participation: z.boolean().nullable(),
  participationHow: line(2000),
  respondents: z.number().int().min(0).max(1_000_000).nullable(),
  recommendations: z.array(line(1000)).max(100),
  feedback: z.array(FeedbackMoment).max(50),
  figures: z.array(NeighbourhoodFigure).max(100),
  groups: z.array(RespondentGroup).max(50),
  followUps: z.array(FollowUp).max(100),
})
export type DossierContent = z.infer<typeof DossierContent>

export const DossierDraft = DossierContent.extend({ id: DossierId })
export type DossierDraft = z.infer<typeof DossierDraft>

const Version = z.number().int().positive()

/** A document of a dossier, without its bytes. */
export const Attachment = z.object({
  id: AttachmentId,
  name: z.string(),
  type: DocumentType,
  /** In bytes. */
  size: z.number().int(),
  attachedAt: z.iso.datetime(),
  attachedBy: z.string(),
  version: Version,
})
export type Attachment = z.infer<typeof Attachment>

const ProjectName = z.object({ id: ProjectId, name: z.string() })

/** A dossier as it is read. */
export const Dossier = DossierDraft.omit({ projectIds: true }).extend({
  projects: z.array(ProjectName),
  attachments: z.array(Attachment),
  version: Version,
  withdrawal: z.object({ at: z.iso.datetime(), reason: z.string() }).nullable(),
  /** Whether the one who asks may change it. */
  mayChange: z.boolean(),
})
export type Dossier = z.infer<typeof Dossier>

/** One line of the list of dossiers. */
export const DossierSummary = DossierContent.pick({
  title: true,
  kind: true,
  status: true,
  realisedOn: true,
  themeId: true,
}).extend({ id: DossierId, projects: z.array(ProjectName), documents: z.number().int() })
export type DossierSummary = z.infer<typeof DossierSummary>

/** One neighbourhood analysis: where it is about, what it rests on, and what is still to be done. */
export const AnalysisSummary = DossierContent.pick({ title: true, status: true, realisedOn: true }).extend({
  id: DossierId,
  projects: z.array(ProjectName),
  municipalities: z.array(z.string()),
  figures: z.number().int(),
  /** Those of its groups together where it says no total itself; `null` when it says neither. */
  respondents: z.number().int().nullable(),
  followUps: z.number().int(),
  openFollowUps: z.array(FollowUp.pick({ text: true, due: true })),
})
export type AnalysisSummary = z.infer<typeof AnalysisSummary>
