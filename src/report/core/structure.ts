import type { Block, Chapter, Document, Span } from './document.ts'
import { spansOfBlock, spansOfChapter } from './spans-of.ts'

/**
 * What is wrong in the build of a document: an id that is used twice, a link to no id, a heading
 * that skips a level. Each would break the contents, or the PDF's accessibility.
 */
export function structureFaults<F>(document: Document<F>): string[] {
  const ids = document.chapters.flatMap(idsOfChapter)
  return [
    ...repeated(ids).map((id) => `the id ${id} is used more than once`),
    ...document.chapters.flatMap((chapter) => danglingLinks(chapter, new Set(ids))),
    ...document.chapters.flatMap((chapter) => skippedLevels(chapter.blocks, 1)),
  ]
}

function idsOfChapter<F>({ id, blocks }: Chapter<F>): string[] {
  return [id, ...blocks.flatMap(idsOfBlock)]
}

function idsOfBlock<F>(block: Block<F>): string[] {
  const own = 'id' in block ? [block.id] : []
  return block.type === 'sheet' ? [...own, ...block.blocks.flatMap(idsOfBlock)] : own
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

function danglingLinks<F>(chapter: Chapter<F>, ids: ReadonlySet<string>): string[] {
  const spans = [...spansOfChapter(chapter), ...chapter.blocks.flatMap(spansOfBlock)]
  return linkTargets(spans)
    .filter((target) => !ids.has(target))
    .map((target) => `a link goes to ${target}, which is not in the document`)
}

function linkTargets<F>(spans: readonly Span<F>[]): string[] {
  return spans.flatMap((span) => {
    if (!('spans' in span)) return []
    const own = span.type === 'link' && span.href.startsWith('#') ? [span.href.slice(1)] : []
    return [...own, ...linkTargets(span.spans)]
  })
}

/** Headings step down one level at a time, from the title that stands above them. */
function skippedLevels<F>(blocks: readonly Block<F>[], above: number): string[] {
  const faults: string[] = []
  let current = above
  for (const block of blocks) {
    if (block.type === 'heading') {
      if (block.level > current + 1) faults.push(`the heading ${block.id} skips a level`)
      if (block.level <= above) faults.push(`the heading ${block.id} stands as high as the title above it`)
      current = block.level
    }
    if (block.type === 'sheet' || block.type === 'colophon') current = 2
    if (block.type === 'sheet') faults.push(...skippedLevels(block.blocks, 2))
  }
  return faults
}
