import { z } from 'zod'
import type { Bilingual } from '../../platform/core/language.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** The lists that can be pasted from a spreadsheet. */
export const pastedListNames = {
  employees: { nl: 'medewerkers', en: 'employees' },
  assignments: { nl: 'inzet', en: 'assignments' },
  training: { nl: 'vorming', en: 'training' },
  funding: { nl: 'middelen', en: 'funding' },
} as const satisfies Record<string, Bilingual>
export const PastedListKind = codesOf(pastedListNames)
export type PastedListKind = z.infer<typeof PastedListKind>

/** What a column of a pasted list can hold. */
export const pasteColumnNames = {
  employee: { nl: 'Medewerker', en: 'Employee' },
  start: { nl: 'In dienst', en: 'Start date' },
  end: { nl: 'Uit dienst', en: 'End date' },
  from: { nl: 'Van', en: 'From' },
  to: { nl: 'Tot en met', en: 'Until' },
  fte: { nl: 'VTE', en: 'FTE' },
  purpose: { nl: 'Waarvoor', en: 'Purpose' },
  theme: { nl: 'Thema', en: 'Theme' },
  project: { nl: 'Project', en: 'Project' },
  direct: { nl: 'Rechtstreeks met de doelgroep', en: 'Directly with the target group' },
  decreed: { nl: 'Decretale formatie', en: 'Decreed formation' },
  date: { nl: 'Datum', en: 'Date' },
  hours: { nl: 'Uren', en: 'Hours' },
  formal: { nl: 'Formeel', en: 'Formal' },
  title: { nl: 'Titel', en: 'Title' },
  year: { nl: 'Jaar', en: 'Year' },
  source: { nl: 'Bron', en: 'Source' },
  funder: { nl: 'Gever', en: 'Funder' },
  amount: { nl: 'Bedrag', en: 'Amount' },
} as const satisfies Record<string, Bilingual>
export const PasteColumn = codesOf(pasteColumnNames)
export type PasteColumn = z.infer<typeof PasteColumn>

/** The columns of each list, in the order in which a person expects them; a list cannot do without `needed`. */
export const columnsOfLists: Readonly<
  Record<PastedListKind, { needed: readonly PasteColumn[]; welcome: readonly PasteColumn[] }>
> = {
  employees: { needed: ['employee', 'start'], welcome: ['end'] },
  assignments: {
    needed: ['employee', 'from', 'fte', 'direct', 'decreed'],
    welcome: ['to', 'purpose', 'theme', 'project'],
  },
  training: { needed: ['employee', 'date', 'hours', 'formal'], welcome: ['title'] },
  funding: { needed: ['year', 'source', 'amount'], welcome: ['funder', 'theme', 'project'] },
}

/** Every column that a list can have. */
export function columnsOfList(list: PastedListKind): PasteColumn[] {
  const { needed, welcome } = columnsOfLists[list]
  return [...needed, ...welcome]
}

/** A row as text, with its number in the sheet: the first row is 1. */
export const SheetRow = z.object({
  row: z.number().int().min(1),
  cells: z.array(z.string().max(2_000)).max(200),
})
export type SheetRow = z.infer<typeof SheetRow>

/** What stands in each column of the rows; `null` for one that is not used. */
export const ColumnPlan = z.array(PasteColumn.nullable()).max(200)
export type ColumnPlan = z.infer<typeof ColumnPlan>

/** More rows than this are pasted in parts, whatever list they are. */
export const mostRows = 5_000
/**
 * More rows of one list than this are pasted in parts. A new employee is held against the code of every
 * other one, accents and case ignored, which no index may help with under row security.
 */
export const mostRowsOf: Readonly<Record<PastedListKind, number>> = {
  employees: 1_000,
  assignments: mostRows,
  training: mostRows,
  funding: mostRows,
}
/** Bytes; the server takes no more in one request either. */
export const largestFile = 4 * 1024 * 1024
