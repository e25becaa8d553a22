import type { ReportTemplate } from './template.ts'
import type { TextLine } from './text-lines.ts'

/** What the report as a whole tells about its words, and where doubts go. */
export interface JoiningContext {
  template: ReportTemplate
  vocabulary: ReadonlySet<string>
  doubt: (
    code: 'word-split-at-line-end' | 'text-over-page',
    lines: readonly number[],
    written: string,
  ) => void
}

/** How two lines meet: what stands between them, and whether the hyphen before it goes. */
interface Seam {
  glue: '' | ' '
  dropsHyphen?: true
}

/** The text of consecutive lines, with words that were split at a line end put together. */
export function joinLines(lines: readonly TextLine[], context: JoiningContext): string {
  let text = ''
  let above: TextLine | undefined
  for (const line of lines) {
    const { glue, dropsHyphen } = above ? seamOf(above, line, context) : { glue: '' }
    text = (dropsHyphen ? text.slice(0, -1) : text) + glue + line.text
    above = line
  }
  return text
}

function seamOf(above: TextLine, below: TextLine, context: JoiningContext): Seam {
  if (!above.text.endsWith('-')) return { glue: ' ' }
  const token = above.text.slice(above.text.lastIndexOf(' ') + 1)
  if (token === '-') return { glue: above.endsInSpace ? ' ' : '' }
  const next = below.text.split(' ', 1)[0] ?? ''
  if (context.template.suspendedBefore.includes(next.toLowerCase())) return { glue: ' ' }
  if (/^(https?:|www\.)/i.test(token) || !/^\p{Ll}/u.test(next)) return { glue: '' }
  return seamInWord(above, below, context)
}

/** The report's own spelling decides; without it a hyphen stays, and a person has a look. */
function seamInWord(above: TextLine, below: TextLine, context: JoiningContext): Seam {
  const stem = /[\p{L}\p{N}-]*$/u.exec(above.text.slice(0, -1))?.[0] ?? ''
  const rest = /^\p{L}+/u.exec(below.text)?.[0] ?? ''
  const known = (word: string) => context.vocabulary.has(word.toLowerCase())
  if (known(`${stem}-${rest}`)) return { glue: '' }
  if (known(stem + rest)) return { glue: '', dropsHyphen: true }
  const abbreviation = stem.length <= 3 || /\p{N}/u.test(stem) || stem === stem.toUpperCase()
  if (!abbreviation) {
    context.doubt('word-split-at-line-end', [above.number, below.number], `${stem}-${rest}`)
  }
  return { glue: '' }
}
