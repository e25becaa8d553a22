import { z } from 'zod'
import type { Bilingual } from './language.ts'

/** The schema of the codes of a reference table: `codesOf({ local: { nl, en }, … })`. */
export function codesOf<Code extends string>(names: Readonly<Record<Code, Bilingual>>) {
  return z.enum(Object.keys(names) as [Code, ...Code[]])
}
