import { z } from 'zod'
import { CalendarDate } from '../../platform/core/calendar-date.ts'
import { ProjectId } from '../../platform/core/ids.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import { Marked } from '../../platform/core/marked.ts'
import { codesOf } from '../../platform/core/reference-table.ts'

/** What can be found, in the order in which equally good groups stand. Employees are not among it. */
export const foundKindNames = {
  project: { nl: 'Projecten', en: 'Projects' },
  partner: { nl: 'Partners', en: 'Partners' },
  body: { nl: 'Overleg', en: 'Consultation bodies' },
  bundle: { nl: 'Bundels', en: 'Bundles' },
  signal: { nl: 'Signalen', en: 'Signals' },
  dossier: { nl: 'Dossiers', en: 'Dossiers' },
  contact: { nl: 'Contacten', en: 'Contacts' },
  activity: { nl: 'Activiteiten', en: 'Activities' },
} as const satisfies Record<string, Bilingual>
export const FoundKind = codesOf(foundKindNames)
export type FoundKind = z.infer<typeof FoundKind>

/** One find: what it is called and where its words stand, the words that were asked for marked. */
export const Find = z.object({
  kind: FoundKind,
  id: z.uuid(),
  /** Its name; `null` for what has none and shows its words only: a signal, a note. */
  title: z.array(Marked).nullable(),
  snippet: z.array(Marked),
  date: CalendarDate.nullable(),
  project: z.object({ id: ProjectId, name: z.string() }).nullable(),
})
export type Find = z.infer<typeof Find>

/** The finds of one kind, the best first, and how many there are. */
export const FoundGroup = z.object({ kind: FoundKind, total: z.number().int(), finds: z.array(Find) })
export type FoundGroup = z.infer<typeof FoundGroup>
