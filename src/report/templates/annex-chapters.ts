import { type Project, phaseNames } from '../../plan/core/model.ts'
import { type CalendarDate, formatDate, formatMonth } from '../../platform/core/calendar-date.ts'
import type { Collected } from '../collect.ts'
import type { Block, Chapter } from '../core/document.ts'
import type { FigureReference } from '../core/figure.ts'
import { paragraph, spans, text } from './nodes.ts'
import type { Writing } from './writing.ts'

/** The annexes: fixed data of every project, the list of communication actions, and the colophon. */
export function annexChapters(writing: Writing): Chapter<FigureReference>[] {
  const { collected, words } = writing
  return [
    {
      type: 'chapter',
      id: 'bijlage',
      title: words.annex,
      blocks: collected.themes.flatMap((theme) => {
        const projects = collected.projects.filter(({ project }) => project.themeId === theme.id)
        if (projects.length === 0) return []
        return [
          { type: 'heading', level: 2, id: `bijlage-${theme.id}`, title: theme.name },
          ...projects.flatMap(({ project }) => fixedData(writing, project)),
        ] as Block<FigureReference>[]
      }),
    },
    ...agreements(writing),
    ...communication(writing),
    {
      type: 'chapter',
      id: 'colofon',
      title: words.colophon,
      blocks: [
        paragraph(words.colophonSource(collected.organisation.name)),
        paragraph(words.colophonFigures),
      ],
    },
  ]
}

function fixedData({ words, language }: Writing, project: Project): Block<FigureReference>[] {
  const contributions = (weight: 'main' | 'also') =>
    project.contributions
      .filter((one) => one.weight === weight)
      .map((one) => `${one.objective} (${one.theme})`)
      .join(' · ')
  const also = contributions('also')
  const fact = (label: string, value: string) => ({ label, value: spans(value || words.notKnown) })
  return [
    { type: 'heading', level: 3, id: `gegevens-${project.id}`, title: project.name },
    {
      type: 'facts',
      items: [
        fact(words.mainly, contributions('main')),
        ...(also === '' ? [] : [fact(words.also, also)]),
        fact(words.phase, project.phase === null ? '' : phaseNames[project.phase][language]),
        fact(words.term, termText(project, language)),
        ...(project.municipalities.length === 0
          ? []
          : [fact(words.municipalities, project.municipalities.join(', '))]),
      ],
    },
    ...project.description
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== '')
      .map((part) => paragraph(part.trim())),
  ]
}

/** The term as dates; as it was written where the source names no dates that exist. */
function termText({ term }: Project, language: Writing['language']): string {
  if (term.start === null && term.end === null) return term.written ?? ''
  const day = (date: Project['term']['start']) => (date === null ? '…' : formatDate(date, language))
  const dates = `${day(term.start)} – ${day(term.end)}`
  return term.written === null ? dates : `${dates} (“${term.written}”)`
}

function agreements({ collected, words, language }: Writing): Chapter<FigureReference>[] {
  if (collected.agreements.length === 0) return []
  const day = (date: CalendarDate | null) => (date === null ? '…' : formatDate(date, language))
  const term = ({ start, end }: Collected['agreements'][number]) =>
    start === null && end === null ? words.notKnown : `${day(start)} – ${day(end)}`
  return [
    {
      type: 'chapter',
      id: 'samenwerkingsverbanden',
      title: words.agreements,
      blocks: [
        {
          type: 'table',
          caption: spans(words.agreementsCaption),
          columns: [words.partner, words.goal, words.themes, words.term].map((header) => ({
            header,
            align: 'start' as const,
          })),
          rows: collected.agreements.map((agreement) => ({
            header: [text(agreement.partner)],
            cells: [spans(agreement.goal), spans(agreement.themes.join(', ')), spans(term(agreement))],
          })),
        },
      ],
    },
  ]
}

function communication({ collected, words, language }: Writing): Chapter<FigureReference>[] {
  if (collected.communicationActions.length === 0) return []
  return [
    {
      type: 'chapter',
      id: 'communicatie',
      title: words.communication,
      blocks: [
        {
          type: 'table',
          caption: spans(words.communicationCaption(collected.year)),
          columns: [
            { header: words.number, align: 'start' },
            { header: words.outlet, align: 'start' },
            { header: words.media, align: 'start' },
            { header: words.when, align: 'start' },
          ],
          rows: collected.communicationActions.map((action) => ({
            header: [text(String(action.number))],
            cells: [
              spans(action.outlet),
              spans(action.media.join(', ')),
              spans(
                action.date !== null
                  ? formatDate(action.date, language)
                  : action.month !== null
                    ? formatMonth(action.month, language)
                    : action.continuous
                      ? words.continuous
                      : words.notKnown,
              ),
            ],
          })),
        },
      ],
    },
  ]
}
