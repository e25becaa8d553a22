import type { ReportedProject, Term } from '../../core/earlier-report.ts'
import type { AnnexEntry } from './annex.ts'
import { inOrder, readContent } from './content.ts'
import { readContributions, type WrittenContribution } from './contributions.ts'
import { readTerm } from './dates.ts'
import { joinLines } from './joining-lines.ts'
import type { Reading } from './notes.ts'
import { annexRows } from './template.ts'
import { numbersOf, type TextLine } from './text-lines.ts'
import { plain } from './words.ts'

/** A project whose objectives do not have their place in the plan yet. */
export interface WrittenProject extends Omit<ReportedProject, 'mainly' | 'also'> {
  mainly: WrittenContribution[]
  also: WrittenContribution[]
}

/** Reads the table of one project of the annex. */
export function readProject({ theme, nameLines, rows }: AnnexEntry, reading: Reading): WrittenProject {
  const nameAsWritten = joinLines(nameLines, reading)
  const { name, sector } = readName(nameAsWritten, reading.template.sectorSuffix)
  for (const row of annexRows) {
    if (row === 'also' || rows[row]) continue
    const written = `${nameAsWritten}: ${reading.template.annexLabels[row]}`
    reading.doubt('project-data-missing', numbersOf(nameLines), written)
  }
  const { links, ...description } = readContent(rows.description ?? [], reading)
  const tableLines = [rows.mainly, rows.also, rows.phase, rows.term].flatMap((lines) => lines ?? [])
  return {
    name,
    nameAsWritten,
    sector,
    theme,
    mainly: readContributions(rows.mainly ?? [], reading),
    also: readContributions(rows.also ?? [], reading),
    phase: rows.phase ? phaseOf(rows.phase, reading) : null,
    term: rows.term ? termOf(rows.term, reading) : null,
    description: rows.description ? description : null,
    links,
    lines: inOrder([...numbersOf([...nameLines, ...tableLines]), ...description.lines]),
  }
}

/** The name without the suffix of a project of the whole sector. */
export function readName(written: string, sectorSuffix: string): { name: string; sector: boolean } {
  const sector = written.toLowerCase().endsWith(sectorSuffix.toLowerCase())
  return { name: sector ? written.slice(0, -sectorSuffix.length).trim() : written, sector }
}

function phaseOf(lines: readonly TextLine[], reading: Reading): ReportedProject['phase'] {
  const asWritten = joinLines(lines, reading)
  const known = reading.template.phases.find(({ label }) => plain(label) === plain(asWritten))
  if (!known) reading.doubt('unknown-phase', numbersOf(lines), asWritten)
  return { asWritten, code: known?.code ?? null, lines: numbersOf(lines) }
}

function termOf(lines: readonly TextLine[], reading: Reading): Term {
  const asWritten = joinLines(lines, reading)
  const { start, end, doubts } = readTerm(asWritten)
  for (const { code, written } of doubts) reading.doubt(code, numbersOf(lines), written)
  return { asWritten, start, end, lines: numbersOf(lines) }
}
