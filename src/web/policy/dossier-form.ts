import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import { parseDecimal } from '../../platform/core/decimal.ts'
import type { DossierId } from '../../platform/core/ids.ts'
import { Problem } from '../../platform/core/problem.ts'
import {
  type Dossier,
  type DossierContent,
  DossierDraft,
  type DossierKind,
} from '../../policy/core/dossier-model.ts'
import { refusalsOfDossier } from '../../policy/core/dossier-rules.ts'

/** The rows of the lists while they are being filled in: everything as it is typed. */
export interface FeedbackRow {
  date: CalendarDate | null
  text: string
}
export interface FigureRow {
  label: string
  value: string
  unit: string
  source: string
}
export interface GroupRow {
  name: string
  respondents: string
  /** Separated by commas. */
  themes: string
}
export interface FollowUpRow {
  text: string
  due: CalendarDate | null
  done: CalendarDate | null
}

/** A dossier while it is being filled in. */
export interface DossierForm
  extends Omit<
    DossierContent,
    'respondents' | 'recommendations' | 'feedback' | 'figures' | 'groups' | 'followUps'
  > {
  id: DossierId
  respondents: string
  recommendations: { text: string }[]
  feedback: FeedbackRow[]
  figures: FigureRow[]
  groups: GroupRow[]
  followUps: FollowUpRow[]
}

export const emptyRows = {
  recommendation: { text: '' },
  feedback: { date: null, text: '' },
  figure: { label: '', value: '', unit: '', source: '' },
  group: { name: '', respondents: '', themes: '' },
  followUp: { text: '', due: null, done: null },
} as const

export function startDossier(id: DossierId, kind: DossierKind): DossierForm {
  return {
    id,
    title: '',
    kind,
    status: 'inProgress',
    realisedOn: null,
    themeId: null,
    projectIds: [],
    summary: '',
    audiences: [],
    participation: null,
    participationHow: '',
    respondents: '',
    recommendations: [],
    feedback: [],
    figures: [],
    groups: [],
    followUps: [],
  }
}

export function formOfDossier(dossier: Dossier): DossierForm {
  return {
    ...contentOf(dossier),
    id: dossier.id,
    respondents: dossier.respondents === null ? '' : String(dossier.respondents),
    recommendations: dossier.recommendations.map((text) => ({ text })),
    figures: dossier.figures.map((figure) => ({ ...figure, value: String(figure.value).replace('.', ',') })),
    groups: dossier.groups.map(({ name, respondents, themes }) => ({
      name,
      respondents: String(respondents),
      themes: themes.join(', '),
    })),
  }
}

/** What a person said of a dossier that was read. */
export function contentOf(dossier: Dossier): DossierContent {
  const { id: _, projects, attachments: _a, version: _v, withdrawal: _w, mayChange: _m, ...content } = dossier
  return { ...content, projectIds: projects.map((project) => project.id) }
}

/** Where a form is wrong before the rules look at it: a field, or a row of a list counted from 1. */
export type DossierFault =
  | { at: 'title' | 'respondents' }
  | { at: 'feedback' | 'figure' | 'group'; row: number }
  | Problem

/** The draft to send, or the first thing that is wrong. Rows in which nothing is filled in are left out. */
export function dossierDraft(
  form: DossierForm,
  today: CalendarDate,
): { draft: DossierDraft } | { fault: DossierFault } {
  if (!DossierDraft.shape.title.safeParse(form.title).success) return { fault: { at: 'title' } }
  const respondents = form.respondents.trim() === '' ? null : wholeNumber(form.respondents)
  if (respondents === undefined) return { fault: { at: 'respondents' } }
  const lists = listsOfForm(form)
  if ('fault' in lists) return lists
  const draft = DossierDraft.parse({ ...form, respondents, ...lists })
  const [refusal] = refusalsOfDossier(draft, today)
  return refusal ? { fault: refusal } : { draft }
}

type Lists = Pick<DossierContent, 'recommendations' | 'feedback' | 'figures' | 'groups' | 'followUps'>

function listsOfForm(form: DossierForm): Lists | { fault: DossierFault } {
  const lists: Lists = {
    recommendations: form.recommendations.map(({ text }) => text.trim()).filter((text) => text !== ''),
    feedback: [],
    figures: [],
    groups: [],
    followUps: [],
  }
  for (const [place, { date, text }] of form.feedback.entries()) {
    if (date === null && text.trim() === '') continue
    if (date === null) return { fault: { at: 'feedback', row: place + 1 } }
    lists.feedback.push({ date, text: text.trim() })
  }
  if (form.kind !== 'neighbourhoodAnalysis') return lists
  for (const [place, { label, value, unit, source }] of form.figures.entries()) {
    if ([label, value, unit, source].every((text) => text.trim() === '')) continue
    const units = parseDecimal(value, decimals)
    if (units === null) return { fault: { at: 'figure', row: place + 1 } }
    lists.figures.push({
      label: label.trim(),
      value: Number((units / 10 ** decimals).toFixed(decimals)),
      unit: unit.trim(),
      source: source.trim(),
    })
  }
  for (const [place, { name, respondents, themes }] of form.groups.entries()) {
    if ([name, respondents, themes].every((text) => text.trim() === '')) continue
    const count = wholeNumber(respondents)
    if (count === undefined) return { fault: { at: 'group', row: place + 1 } }
    lists.groups.push({ name: name.trim(), respondents: count, themes: wordsIn(themes) })
  }
  lists.followUps = form.followUps
    .map((row) => ({ ...row, text: row.text.trim() }))
    .filter(({ text, due, done }) => text !== '' || due !== null || done !== null)
  return lists
}

/** Of a figure: as many as the database keeps exactly. */
const decimals = 4
const mostRespondents = 1_000_000

function wholeNumber(text: string): number | undefined {
  const value = parseDecimal(text, 0)
  return value !== null && value >= 0 && value <= mostRespondents ? value : undefined
}

function wordsIn(text: string): string[] {
  const words = text.split(',').map((word) => word.trim().slice(0, 100))
  return [...new Set(words)].filter((word) => word !== '')
}

/** What a part of the form needs: what is filled in, how it changes, and what was wrong with it. */
export interface DossierFormPart {
  form: DossierForm
  change: (part: Partial<DossierForm>) => void
  fault: DossierFault | null
}

/** Where a fault lies, `null` for what the rules refuse. */
export function placeOf(fault: DossierFault | null): { at: string; row?: number } | null {
  return fault === null || fault instanceof Problem ? null : fault
}
