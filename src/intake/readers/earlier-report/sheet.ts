import type { BoilerplateKind, Content, Link, Sheet } from '../../core/earlier-report.ts'
import { inOrder, readContent } from './content.ts'
import type { Reading } from './notes.ts'
import { readOptions } from './options.ts'
import type { Section } from './sections.ts'
import { cutIntoParts } from './sheet-parts.ts'
import type { OptionLabel } from './template.ts'
import { numbersOf, type TextLine } from './text-lines.ts'

/** Reads the sheet of `section`. Its project is found later, when the annex has been read. */
export function readSheet(section: Section, theme: string, reading: Reading): Sheet {
  const parts = cutIntoParts(section, reading)
  const links: Link[] = []
  const contentOf = (lines: readonly TextLine[] | undefined): Content | null => {
    if (!lines) return null
    const { links: found, ...content } = readContent(lines, reading)
    for (const link of found) links.push(link)
    return content
  }
  const stepOf = (lines: readonly TextLine[] | undefined) => {
    const { ticked, rest } = underOptions(lines, reading.template.scale, 'scale-labels', reading)
    const content = contentOf(rest)
    return content && { ...content, step: ticked }
  }
  const cooperation = stepOf(parts.cooperation)
  const politicalResults = stepOf(parts.politicalResults)
  const participation = stepOf(parts.participation)
  const policyAdvice = contentOf(parts.policyAdvice)
  const conclusion = conclusionOf(parts.conclusion, contentOf, reading)
  const planning = contentOf(parts.planning)
  const contents = [cooperation, politicalResults, participation, policyAdvice, conclusion, planning]
  return {
    number: section.number ?? '',
    nameAsWritten: section.title,
    project: null,
    theme,
    cooperation,
    politicalResults,
    participation,
    policyAdvice,
    conclusion,
    planning,
    links,
    lines: inOrder([...numbersOf(section.headingLines), ...contents.flatMap((part) => part?.lines ?? [])]),
  }
}

function conclusionOf(
  lines: readonly TextLine[] | undefined,
  contentOf: (lines: readonly TextLine[] | undefined) => Content | null,
  reading: Reading,
): Sheet['conclusion'] {
  const { ticked, rest } = underOptions(lines, reading.template.statuses, 'status-labels', reading)
  const content = contentOf(rest)
  return content && { ...content, status: ticked }
}

/** Takes the row of options off the lines of a part. */
function underOptions<C extends string>(
  lines: readonly TextLine[] | undefined,
  options: readonly OptionLabel<C>[],
  kind: BoilerplateKind,
  reading: Reading,
): { ticked: C | null; rest: readonly TextLine[] | undefined } {
  if (!lines) return { ticked: null, rest: undefined }
  const row = readOptions(lines, options, reading.template.tickMarks)
  reading.setAside(row.lines, kind)
  if (row.moreTicked) {
    reading.doubt('more-options-ticked', numbersOf(row.lines), row.lines.map(({ text }) => text).join(' '))
  }
  return { ticked: row.ticked, rest: lines.slice(row.lines.length) }
}
