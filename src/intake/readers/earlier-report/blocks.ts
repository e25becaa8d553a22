import type { Content, ContentBlock, Link } from '../../core/earlier-report.ts'
import { type JoiningContext, joinLines } from './joining-lines.ts'
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
  const drafts = draftsOf(texts, context.template)
  const stray = drafts.filter(
    ({ level, lines: [line, ...more] }) => level === 0 && !more[0] && isOneSign(line),
  )
  const kept = drafts.filter((draft) => !stray.includes(draft))
  return {
    blocks: kept.map((draft, index) => blockOf(draft, kept[index + 1], context)),
    links: linksOf(linked),
    strayMarks,
    notUnderstood: stray.flatMap((draft) => draft.lines),
    lines: numbersOf([...kept.flatMap((draft) => draft.lines), ...linked]).sort((a, b) => a - b),
  }
}

function isLink(line: TextLine): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(line.text)
}

function isOneSign(line: TextLine | undefined): boolean {
  return line !== undefined && plain(line.text).length <= 1
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

function draftsOf(lines: readonly TextLine[], template: ReportTemplate): Draft[] {
  const drafts: Draft[] = []
  for (const [index, line] of lines.entries()) {
    const last = drafts.at(-1)
    const bullet = bulletOf(line, template)
    if (bullet) {
      const level = bullet.level ?? deeperThan(drafts)
      drafts.push({ level, lines: [bullet.rest], subheading: false })
      continue
    }
    const next = lines[index + 1]
    const subheading = isSubheading(line, next !== undefined && bulletOf(next, template) !== null, template)
    if (last && !subheading && continues(last, line, template)) last.lines.push(line)
    else drafts.push({ level: 0, lines: [line], subheading })
  }
  return drafts
}

function bulletOf(line: TextLine, template: ReportTemplate) {
  for (const { mark, level } of template.bullets) {
    if (!line.text.startsWith(`${mark} `)) continue
    const text = line.text.slice(mark.length + 1)
    return { level, mark, rest: { ...line, text, width: textWidth(text) } }
  }
  return null
}

/** The level of a dash: below the mark that opened the list it stands in. */
function deeperThan(drafts: readonly Draft[]): number {
  const list = drafts.slice(drafts.findLastIndex(({ level }) => level === 0) + 1)
  return Math.min(4, 1 + Math.max(0, ...list.map(({ level }) => level)))
}

function isSubheading(line: TextLine, beforeList: boolean, template: ReportTemplate): boolean {
  const text = plain(line.text)
  const opensWith = (words: string) => text.startsWith(`${words} `) && !/[.:,]\s/.test(line.text)
  if (startsLow(line.text)) return false
  return template.subheadings.some((known) => {
    const words = plain(known)
    return text === words || (opensWith(words) && beforeList)
  })
}

/** A word less than this far from fitting may have been kept off the line by the real font. */
const widthMargin = 0.8

/** Whether `line` goes on where the draft stopped, or something new starts with it. */
function continues(draft: Draft, line: TextLine, template: ReportTemplate): boolean {
  const above = draft.lines.at(-1)
  if (!above || line.afterGap || draft.subheading) return false
  const column = template.columnWidths[draft.level] ?? Number.POSITIVE_INFINITY
  if (draft.level > 0 && line.width > column + widthMargin) return false
  const nextWord = line.text.split(' ', 1)[0] ?? ''
  const fitted = above.width + textWidth(` ${nextWord}`) <= column - widthMargin
  if (!fitted || /[-,(/]$/.test(above.text)) return true
  return startsLow(line.text) && !/[.!?]$/.test(above.text)
}

/** Whether the first letter or digit is a small letter, so that no sentence can start here. */
function startsLow(text: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(text)
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
