import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { BodyId, BundleId, PartnerId, ProjectId, SignalId, StepId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { Marked } from '../../platform/core/marked.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** From whom a signal was heard: a group, never a person. */
export const signalSourceNames = {
  targetGroup: { nl: 'doelgroep', en: 'target group' },
  volunteer: { nl: 'vrijwilligers', en: 'volunteers' },
  partner: { nl: 'partner', en: 'partner' },
  team: { nl: 'eigen team', en: 'own team' },
  other: { nl: 'andere', en: 'other' },
} as const satisfies Record<string, Bilingual>
export const SignalSource = codesOf(signalSourceNames)
export type SignalSource = z.infer<typeof SignalSource>

/** *Stap*: what was done with a bundle or a signal, and what came of it. */
export const stepKindNames = {
  raised: { nl: 'aangekaart', en: 'raised' },
  advice: { nl: 'advies gegeven', en: 'advice given' },
  answer: { nl: 'antwoord', en: 'answer' },
  result: { nl: 'resultaat', en: 'result' },
} as const satisfies Record<string, Bilingual>
export const StepKind = codesOf(stepKindNames)
export type StepKind = z.infer<typeof StepKind>

/** Subject tags as they are kept: small letters, one space between words, each once, no `#`. */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = tags.map((tag) =>
    tag
      .normalize('NFC')
      .replace(/^[\s#]+/, '')
      .trim()
      .replace(/\s+/g, ' ')
      .toLocaleLowerCase('nl'),
  )
  return [...new Set(tidy.filter((tag) => tag !== ''))]
}

const Tags = z.array(z.string().max(60)).max(20).transform(tidyTags)

/** A need heard, in the worker's words. */
export const SignalDraft = z.object({
  id: SignalId,
  projectId: ProjectId,
  date: CalendarDate,
  text: z.string().trim().min(3).max(2000),
  source: SignalSource,
  tags: Tags,
  /** Codes of the questions that the person has answered with "yes, this is right". */
  confirmed: z.array(z.string().max(60)).max(20).default([]),
})
export type SignalDraft = z.infer<typeof SignalDraft>

const NamedBundle = z.object({ id: BundleId, title: z.string() })

/** A signal as it stands in a list. */
export const Signal = SignalDraft.omit({ confirmed: true, tags: true }).extend({
  tags: z.array(z.string()),
  project: z.string(),
  notedBy: z.string(),
  version: z.number().int().positive(),
  bundles: z.array(NamedBundle),
})
export type Signal = z.infer<typeof Signal>

const About = z.object({ bundleId: BundleId.nullable(), signalId: SignalId.nullable() })

const StepContent = z.object({
  kind: StepKind,
  date: CalendarDate,
  /** With whom: a consultation body or a partner. One of both at most; raising needs one. */
  bodyId: BodyId.nullable(),
  partnerId: PartnerId.nullable(),
  text: z.string().trim().max(2000),
})

export const StepDraft = About.extend({ id: StepId, ...StepContent.shape })
export type StepDraft = z.infer<typeof StepDraft>

/** What a person changes of a step; that it is of this bundle or signal stays. */
export const StepChange = StepContent.extend({ id: StepId, seenVersion: z.number().int().positive() })
export type StepChange = z.infer<typeof StepChange>

/** A step in the history of a bundle or a signal. */
export const Step = StepDraft.extend({
  /** The name of the body or partner. */
  withWhom: z.string().nullable(),
  takenBy: z.string(),
  version: z.number().int().positive(),
})
export type Step = z.infer<typeof Step>

/** What became of a signal: noted, changed, withdrawn, gathered in a bundle or taken out of it. */
export const SignalEvent = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  what: z.enum(['noted', 'changed', 'withdrawn', 'bundled', 'takenOut']),
  reason: z.string().nullable(),
  /** The text as it was before a change. */
  earlierText: z.string().nullable(),
})
export type SignalEvent = z.infer<typeof SignalEvent>

/** One signal with its steps (of its bundles too) and its history, the newest first. */
export const SignalDetail = Signal.extend({
  withdrawnBecause: z.string().nullable(),
  steps: z.array(Step),
  history: z.array(SignalEvent),
})
export type SignalDetail = z.infer<typeof SignalDetail>

/** *Gewicht*: how much a bundle weighs. Municipalities are those of its projects. */
export const Weight = z.object({
  signals: z.number().int(),
  projects: z.number().int(),
  municipalities: z.number().int(),
  months: z.number().int(),
})
export type Weight = z.infer<typeof Weight>

export const BundleDraft = z.object({
  id: BundleId,
  title: z.string().trim().min(3).max(200),
  description: z.string().trim().max(2000),
  tags: Tags,
})
export type BundleDraft = z.infer<typeof BundleDraft>

export const BundleSummary = BundleDraft.omit({ tags: true }).extend({
  tags: z.array(z.string()),
  weight: Weight,
  /** The last step that was taken, of whatever kind. */
  lastStep: z.object({ kind: StepKind, date: CalendarDate }).nullable(),
  /** Whole days without a step when the bundle is a dead end. */
  deadEndDays: z.number().int().nullable(),
})
export type BundleSummary = z.infer<typeof BundleSummary>

export const Bundle = BundleSummary.extend({
  madeBy: z.string(),
  version: z.number().int().positive(),
  withdrawnBecause: z.string().nullable(),
  signals: z.array(Signal),
  steps: z.array(Step),
})
export type Bundle = z.infer<typeof Bundle>

/** *Doodlopend*: raised, and then nothing for long. */
export const DeadEnd = z.object({
  kind: z.enum(['bundle', 'signal']),
  id: z.uuid(),
  title: z.string(),
  days: z.number().int(),
  lastStepOn: CalendarDate,
})
export type DeadEnd = z.infer<typeof DeadEnd>

/** A signal that looks like another or like a bundle, and why. */
export const AlikeSignal = z.object({
  signal: Signal,
  text: z.array(Marked),
  words: z.array(z.string()),
  tags: z.array(z.string()),
  /** From 0 to 1. */
  likeness: z.number(),
})
export type AlikeSignal = z.infer<typeof AlikeSignal>

/** Signals that say the same and are in no bundle yet. */
export const PossibleBundle = z.object({
  words: z.array(z.string()),
  tags: z.array(z.string()),
  weight: Weight,
  signals: z.array(Signal),
})
export type PossibleBundle = z.infer<typeof PossibleBundle>
