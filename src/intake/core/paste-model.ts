import type { z } from 'zod'
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
