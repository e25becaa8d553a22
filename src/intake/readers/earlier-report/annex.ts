import { labelAt } from './annex-label.ts'
import type { Reading } from './notes.ts'
import { type AnnexRow, annexRows } from './template.ts'
import type { TextLine } from './text-lines.ts'

/** The table of one project, cut into its rows; a row holds the lines of its value. */
export interface AnnexEntry {
  theme: string
  nameLines: TextLine[]
  rows: Partial<Record<AnnexRow, TextLine[]>>
}

/** A heading above the projects of a theme. */
export interface AnnexTheme {
  theme: string
  line: TextLine
}

/** Cuts the annex into themes and tables. What stands outside a table is left. */
export function cutAnnex(
  body: readonly TextLine[],
  reading: Reading,
): { themes: AnnexTheme[]; entries: AnnexEntry[] } {
  const themes: AnnexTheme[] = []
  const entries: AnnexEntry[] = []
  let group: TextLine[] = []
  const closeGroup = () => {
    for (const entry of entriesOf(group, themes.at(-1)?.theme ?? '', reading)) entries.push(entry)
    group = []
  }
  for (const line of body) {
    const theme = reading.template.annexThemeHeading.exec(line.text)?.[1]
    if (theme === undefined) group.push(line)
    else {
      closeGroup()
      themes.push({ theme, line })
    }
  }
  closeGroup()
  return { themes, entries }
}

function entriesOf(lines: readonly TextLine[], theme: string, reading: Reading): AnnexEntry[] {
  const entries: AnnexEntry[] = []
  const outside: TextLine[] = []
  let open = outside
  let reached = -1
  for (let index = 0; index < lines.length; ) {
    const label = rowStarting(lines, index, reached, reading)
    if (!label) {
      const line = lines[index]
      if (line) open.push(line)
      index += 1
      continue
    }
    if (label.opensProject) entries.push({ theme, nameLines: takeName(open), rows: {} })
    open = [...label.value]
    reading.setAside(label.printed, 'annex-label')
    const entry = entries.at(-1)
    if (entry) entry.rows[label.row] = open
    reached = annexRows.indexOf(label.row)
    index = label.next
  }
  reading.leave(outside)
  return entries
}

interface StartedRow {
  row: AnnexRow
  opensProject: boolean
  printed: TextLine[]
  value: TextLine[]
  next: number
}

/**
 * The row whose label stands at `index`. A table opens with the objectives; only when their label
 * was lost may it open with the phase, and then the term has to follow, since a description may
 * well have a line that starts with `Fase`.
 */
function rowStarting(
  lines: readonly TextLine[],
  index: number,
  reached: number,
  { template }: Reading,
): StartedRow | null {
  for (const row of annexRows) {
    const label = labelAt(lines, index, template.annexLabels[row])
    if (!label) continue
    const rank = annexRows.indexOf(row)
    const inTable = reached >= 0 && reached < annexRows.indexOf('description')
    if (inTable && rank > reached) return { row, opensProject: false, ...label }
    const objectives = row === 'mainly' || row === 'also'
    const phaseAndTerm = row === 'phase' && labelAt(lines, label.next, template.annexLabels.term) !== null
    if (objectives || phaseAndTerm) return { row, opensProject: true, ...label }
  }
  return null
}

const longestName = 2

/** Takes the lines of a name off the end of `lines`: the last ones that stand together. */
function takeName(lines: TextLine[]): TextLine[] {
  const start = lines.findLastIndex(({ startsPage, afterGap }) => startsPage || afterGap)
  const together = lines.length - Math.max(0, start)
  return lines.splice(lines.length - (together <= longestName ? together : 1))
}
