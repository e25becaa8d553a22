import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { type Actor, reachOf } from '../../platform/core/permissions.ts'
import { judgeText } from '../../platform/core/personal-data.ts'
import type { Problem } from '../../platform/core/problem.ts'
import type { DossierContent } from './dossier-model.ts'
import { dossierProblem as problem } from './dossier-problems.ts'

/**
 * Everything that stands in the way of keeping a dossier, in the order of its form; nothing when it is
 * whole. The browser and the server get the same answer.
 */
export function refusalsOfDossier(content: DossierContent, today: CalendarDate): Problem[] {
  return [
    ...realisation(content, today),
    ...content.recommendations.flatMap((text, place) =>
      text === '' ? [problem('recommendation-empty', { number: place + 1 })] : [],
    ),
    ...content.feedback.flatMap(({ date, text }) =>
      text === '' ? [problem('feedback-empty', { date })] : [],
    ),
    ...analysisParts(content, today),
    ...textsOf(content).flatMap((text) => judgeText(text).refusals),
  ]
}

function realisation({ status, realisedOn }: DossierContent, today: CalendarDate): Problem[] {
  if (status === 'realised' && realisedOn === null) return [problem('dossier-without-date')]
  if (realisedOn === null) return []
  if (status !== 'realised') return [problem('dossier-date-too-early')]
  return realisedOn > today ? [problem('dossier-in-future', { date: realisedOn })] : []
}

function analysisParts(content: DossierContent, today: CalendarDate): Problem[] {
  const { kind, figures, groups, followUps } = content
  if (kind !== 'neighbourhoodAnalysis') {
    return figures.length + groups.length + followUps.length > 0 ? [problem('not-an-analysis')] : []
  }
  const names = groups.map(({ name }) => name.toLowerCase())
  return [
    ...figures.flatMap(({ label, source }, place) => [
      ...(label === '' ? [problem('figure-without-label', { number: place + 1 })] : []),
      ...(source === '' ? [problem('figure-without-source', { label: label || `${place + 1}` })] : []),
    ]),
    ...groups.flatMap(({ name }, place) => {
      if (name === '') return [problem('group-without-name', { number: place + 1 })]
      return names.indexOf(name.toLowerCase()) < place ? [problem('group-twice', { name })] : []
    }),
    ...followUps.flatMap(({ text, done }, place) => {
      if (text === '') return [problem('follow-up-empty', { number: place + 1 })]
      return done !== null && done > today ? [problem('follow-up-done-in-future', { text, date: done })] : []
    }),
  ]
}

/** Every text of people in a dossier. */
function textsOf(content: DossierContent): string[] {
  return [
    content.title,
    content.summary,
    content.participationHow,
    ...content.audiences,
    ...content.recommendations,
    ...content.feedback.map(({ text }) => text),
    ...content.figures.flatMap(({ label, unit, source }) => [label, unit, source]),
    ...content.groups.flatMap(({ name, themes }) => [name, ...themes]),
    ...content.followUps.map(({ text }) => text),
  ]
}

/** Whether the actor may keep a dossier of these projects: a lead only when all of them are the lead's own. */
export function mayKeepDossier(actor: Actor, projectIds: readonly ProjectId[]): boolean {
  const reach = reachOf(actor, 'policy.write')
  if (reach !== 'own') return reach === 'all'
  return projectIds.length > 0 && projectIds.every((id) => actor.projectIds.includes(id))
}

/** How many were asked: the total that the dossier states, else its groups together; `null` when it says neither. */
export function respondentsOf(content: Pick<DossierContent, 'respondents' | 'groups'>): number | null {
  if (content.respondents !== null || content.groups.length === 0) return content.respondents
  return content.groups.reduce((sum, group) => sum + group.respondents, 0)
}
