import { formatDate } from '../../platform/core/calendar-date.ts'
import type { Block, Chapter, ListItem } from '../core/document.ts'
import type { FigureReference } from '../core/figure.ts'
import { paragraph, spans, text } from './nodes.ts'
import { projectAnchor } from './theme-chapter.ts'
import type { Writing } from './writing.ts'

/** The plan at a glance: per theme its operational objectives and its projects. */
export function planChapter({ collected, words, language }: Writing): Chapter<FigureReference> {
  const { plan } = collected
  const blocks: Block<FigureReference>[] =
    plan === null
      ? [paragraph(words.noPlan)]
      : [
          paragraph(
            words.planSentence(plan.name, formatDate(plan.from, language), formatDate(plan.to, language)),
          ),
          ...plan.strategicObjectives.flatMap((strategic) => [
            {
              type: 'heading' as const,
              level: 2 as const,
              id: `doelstelling-${strategic.id}`,
              title: strategic.name,
            },
            ...strategic.themes.flatMap((theme) => themeBlocks(theme)),
          ]),
        ]

  function themeBlocks(theme: NonNullable<typeof plan>['strategicObjectives'][number]['themes'][number]) {
    const projects = collected.projects.filter(({ project }) => project.themeId === theme.id)
    const objectives = theme.objectives.map((objective) => objective.name).join(' · ')
    const items = projects.map(
      ({ project }): ListItem<FigureReference> => ({
        spans: [{ type: 'link', href: `#${projectAnchor(project.id)}`, spans: [text(project.name)] }],
      }),
    )
    return [
      { type: 'heading', level: 3, id: `plan-${theme.id}`, title: theme.name },
      ...(objectives === ''
        ? []
        : [{ type: 'facts', items: [{ label: words.operationalObjectives, value: spans(objectives) }] }]),
      items.length === 0 ? paragraph(words.noProjects) : { type: 'list', items },
    ] as Block<FigureReference>[]
  }

  return { type: 'chapter', id: 'meerjarenplan', title: words.planChapter, blocks }
}
