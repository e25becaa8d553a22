import type { Content, ContentBlock, Link } from '../../core/earlier-report.ts'
import { type JoiningContext, joinLines } from './joining-lines.ts'
import { goesOn, startsLow } from './line-flow.ts'
import type { ReportTemplate } from './template.ts'
import { numbersOf, type TextLine } from './text-lines.ts'
import { textWidth } from './text-width.ts'
import { plain } from './words.ts'

/** Running text as it was read, and the lines in it that are no text. */
export interface ReadBlocks extends Content {
  links: Link[]
  /** Lines without a letter or a digit. */
  strayMarks: TextLine[]
  /** Lines with a single letter or digit that continue nothing. */
  notUnderstood: TextLine[]
}

/** Lines on their way to be a block; level 0 is running text. */
interface Draft {
  level: number
  /** The first without its bullet. */
  lines: TextLine[]
  subheading: boolean
}

/** Paragraphs, subheadings and list items of consecutive lines. */
export function readBlocks(lines: readonly TextLine[], context: JoiningContext): ReadBlocks {
  const texts: TextLine[] = []
  const linked: TextLine[] = []
  const strayMarks: TextLine[] = []
  for (const line of lines) {
    if (isLink(line)) linked.push(line)
    else if (/[\p{L}\p{N}]/u.test(line.text)) texts.push(line)
    else strayMarks.push(line)
  }
  const drafts = draftsOf(texts, context)
  const kept = drafts.filter((draft) => !isOneSign(draft))
  return {
    blocks: kept.map((draft, index) => blockOf(draft, kept[index + 1], context)),
    links: linksOf(linked),
    strayMarks,
    notUnderstood: drafts.filter(isOneSign).flatMap((draft) => draft.lines),
    lines: numbersOf([...kept.flatMap((draft) => draft.lines), ...linked]).sort((a, b) => a - b),
  }
}

function isLink(line: TextLine): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(line.text)
}

function isOneSign({ level, lines: [line, ...more] }: Draft): boolean {
  return level === 0 && line !== undefined && more.length === 0 && plain(line.text).length <= 1
}

function linksOf(lines: readonly TextLine[]): Link[] {
  const byUrl = new Map<string, Link>()
  for (const { text, number } of lines) {
    const link = byUrl.get(text)
    if (link) link.lines.push(number)
    else byUrl.set(text, { url: text, lines: [number] })
  }
  return [...byUrl.values()]
}

function draftsOf(lines: readonly TextLine[], context: JoiningContext): Draft[] {
  const { template } = context
  const known = template.subheadings.map(plain)
  const drafts: Draft[] = []
  let listLevel = 0
  for (const [index, line] of lines.entries()) {
    const bullet = bulletOf(line, template)
    if (bullet) {
      listLevel = bullet.level ?? listLevel
      drafts.push({ level: bullet.level ?? listLevel + 1, lines: [bullet.rest], subheading: false })
      continue
    }
    const next = lines[index + 1]
    const beforeList = next !== undefined && bulletOf(next, template) !== null
    const subheading = isSubheading(line, beforeList, known)
    const last = drafts.at(-1)
    if (last && !subheading && continues(last, line, template)) {
      if (beforeList) doubtOverPage(last, line, context)
      last.lines.push(line)
    } else {
      listLevel = 0
      drafts.push({ level: 0, lines: [line], subheading })
    }
  }
  return drafts
}

/** A mark without a level of its own is one deeper than the list it stands in. */
function bulletOf(line: TextLine, template: ReportTemplate) {
  for (const { mark, level } of template.bullets) {
    if (!line.text.startsWith(`${mark} `)) continue
    const text = line.text.slice(mark.length + 1)
    return { level, rest: { ...line, text, width: textWidth(text) } }
  }
  return null
}

function isSubheading(line: TextLine, beforeList: boolean, known: readonly string[]): boolean {
  if (startsLow(line.text)) return false
  const text = plain(line.text)
  const oneClause = !/[.:,]\s/.test(line.text)
  return known.some((words) => text === words || (beforeList && oneClause && text.startsWith(`${words} `)))
}

function continues(draft: Draft, line: TextLine, template: ReportTemplate): boolean {
  const above = draft.lines.at(-1)
  const column = template.columnWidths[draft.level] ?? Number.POSITIVE_INFINITY
  return above !== undefined && !draft.subheading && goesOn(above, line, column)
}

/** On a new page, right above a list, the rest of a sentence looks just like a subheading. */
function doubtOverPage(draft: Draft, line: TextLine, context: JoiningContext): void {
  const above = draft.lines.at(-1)
  if (!above || !line.startsPage || startsLow(line.text) || /[.,;:-]$/.test(above.text)) return
  if (!/[.,:;]/.test(line.text)) context.doubt('text-over-page', [above.number, line.number], line.text)
}

function blockOf(draft: Draft, next: Draft | undefined, context: JoiningContext): ContentBlock {
  const text = joinLines(draft.lines, context)
  const lines = numbersOf(draft.lines)
  if (draft.level > 0) return { kind: 'item', text, level: draft.level, lines }
  const heading = draft.subheading || (lines.length === 1 && opensList(text, next))
  return { kind: heading ? 'heading' : 'paragraph', text, lines }
}

function opensList(text: string, next: Draft | undefined): boolean {
  return next !== undefined && next.level > 0 && !startsLow(text) && !/[.!?;,]$/.test(text)
}
