import type { Project, Sheet, SheetBlock, SheetPart, Theme } from '../../plan/core/model.ts'
import { partNames, phaseNames, type Scale, scaleNames, statusNames } from '../../plan/core/model.ts'
import type { Chapter, ListItem, SheetBlock as ReportBlock, Sheet as ReportSheet } from '../core/document.ts'
import type { FigureReference } from '../core/figure.ts'
import { figure, paragraph, spans } from './nodes.ts'
import type { Writing } from './writing.ts'

/** The anchor of a project's sheet in the report. */
export const projectAnchor = (id: string) => `fiche-${id}`

/** The anchor of a part of a project's sheet. */
const partAnchor = (part: SheetPart, projectId: string) => `${part.toLowerCase()}-${projectId}`

/** A theme: its figures in large type, then a sheet per project in the order of the plan. */
export function themeChapter(writing: Writing, theme: Theme): Chapter<FigureReference> {
  const { collected, words } = writing
  const count = (code: string) => figure(code, collected.year, { figure: 'main', row: theme.id })
  const key = (code: string, label: string) => ({ figure: count(code), label })
  return {
    type: 'chapter',
    id: `thema-${theme.id}`,
    title: theme.name,
    opening: {
      figures: [key('2.3', words.activities), key('2.4', words.participations), key('2.6', words.contacts)],
      sentence: spans(
        words.openingBefore,
        count('2.3'),
        words.themeBetween,
        count('2.6'),
        words.themeAfter,
        ' ',
        count('2.7'),
        words.themePolicy,
      ),
    },
    blocks: collected.projects
      .filter(({ project }) => project.themeId === theme.id)
      .map(({ project, sheet }) => projectSheet(writing, project, sheet)),
  }
}

function projectSheet(
  { words, language }: Writing,
  project: Project,
  sheet: Sheet | null,
): ReportSheet<FigureReference> {
  const phase = project.phase === null ? null : phaseNames[project.phase][language]
  const kicker = [project.theme, phase, project.sector ? words.sector : null].filter((part) => part !== null)
  const blocks: ReportBlock<FigureReference>[] = sheet
    ? (Object.keys(partNames) as SheetPart[]).flatMap((part) => partBlocks(part, project.id, sheet))
    : [{ type: 'notice', spans: spans(words.noSheet) }]
  return {
    type: 'sheet',
    id: projectAnchor(project.id),
    title: project.name,
    kicker: kicker.join(' · '),
    blocks,
  }

  function partBlocks(part: SheetPart, projectId: string, of: Sheet): ReportBlock<FigureReference>[] {
    const text = of.parts[part]
    return [
      { type: 'heading', level: 3, id: partAnchor(part, projectId), title: partNames[part][language] },
      ...scaleOf(part, of),
      ...(text.length === 0 ? [paragraph(words.notWritten)] : textBlocks(text, partAnchor(part, projectId))),
    ]
  }

  function scaleOf(part: SheetPart, of: Sheet): ReportBlock<FigureReference>[] {
    if (part === 'policyAdvice' || part === 'planning') return []
    const label = part === 'conclusion' ? words.status : words.progress
    const names: Record<string, { nl: string; en: string }> = part === 'conclusion' ? statusNames : scaleNames
    const chosen: Scale | Sheet['status'] = part === 'conclusion' ? of.status : of.scales[part]
    const index = chosen === null ? -1 : Object.keys(names).indexOf(chosen)
    return [
      {
        type: 'scale',
        label,
        steps: Object.values(names).map((name) => name[language]),
        chosen: index === -1 ? null : index,
      },
    ]
  }
}

/** A sheet's text as blocks: items that follow each other are one list, level by level. */
function textBlocks(blocks: readonly SheetBlock[], anchor: string): ReportBlock<FigureReference>[] {
  const written: ReportBlock<FigureReference>[] = []
  let items: MutableItem[] = []
  const closeList = () => {
    if (items.length > 0) written.push({ type: 'list', items })
    items = []
  }
  blocks.forEach((block, index) => {
    if (block.kind === 'item') {
      addItem(items, block)
      return
    }
    closeList()
    if (block.kind === 'paragraph') written.push(paragraph(block.text))
    else written.push({ type: 'heading', level: 4, id: `${anchor}-${index}`, title: block.text })
  })
  closeList()
  return written
}

type MutableItem = { spans: ListItem<FigureReference>['spans']; items?: MutableItem[] }

function addItem(items: MutableItem[], block: SheetBlock): void {
  let list = items
  for (let level = 1; level < block.level; level++) {
    const last = list.at(-1)
    if (last === undefined) break
    last.items ??= []
    list = last.items
  }
  list.push({ spans: spans(block.text) })
}
