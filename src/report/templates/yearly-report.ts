import type { CalendarDate } from '../../platform/core/calendar-date.ts'
import type { Language } from '../../platform/core/language.ts'
import type { Collected } from '../collect.ts'
import type { Chapter, UnboundDocument } from '../core/document.ts'
import type { FigureReference } from '../core/figure.ts'
import { annexChapters } from './annex-chapters.ts'
import { indicatorsChapter } from './indicators-chapter.ts'
import { planChapter } from './plan-chapter.ts'
import { themeChapter } from './theme-chapter.ts'
import { yearlyWords } from './words.ts'
import type { Writing } from './writing.ts'

/**
 * The yearly progress report in the order of the legal template: plan, indicators, a chapter per
 * theme with its sheets, annexes, colophon. Figures are nodes; their values come at binding.
 */
export function writeYearlyReport(
  collected: Collected,
  options: { language: Language; baseAddress: string; madeOn: CalendarDate },
): UnboundDocument {
  const words = yearlyWords[options.language]
  const writing: Writing = { collected, words, language: options.language }
  const themes = collected.themes.filter((theme) =>
    collected.projects.some(({ project }) => project.themeId === theme.id),
  )
  const chapters: Chapter<FigureReference>[] = [
    planChapter(writing),
    indicatorsChapter(writing),
    ...themes.map((theme) => themeChapter(writing, theme)),
    ...annexChapters(writing),
  ]
  return {
    format: 1,
    meta: {
      title: words.title(collected.year),
      ...(collected.plan ? { subtitle: collected.plan.name } : {}),
      organisation: collected.organisation.name,
      year: collected.year,
      language: options.language,
      ...(collected.organisation.demonstration ? { standingNotice: words.madeUp } : {}),
      madeOn: options.madeOn,
      baseAddress: options.baseAddress,
    },
    chapters: chapters.map((chapter, index) => numbered(chapter, index + 1)),
  }
}

/** Numbers a chapter and the sheets in it: 3, and 3.1, 3.2 under it. */
function numbered(chapter: Chapter<FigureReference>, number: number): Chapter<FigureReference> {
  let sheets = 0
  return {
    ...chapter,
    number: String(number),
    blocks: chapter.blocks.map((block) =>
      block.type === 'sheet' ? { ...block, number: `${number}.${++sheets}` } : block,
    ),
  }
}
