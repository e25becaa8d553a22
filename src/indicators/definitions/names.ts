import { type RawBuilder, sql } from 'kysely'
import type { Bilingual, Language } from '../../platform/core/language.ts'

/** The name of a code in SQL: a `case` over the reference table, so that both keep the same words. */
export function nameOf(
  column: string,
  names: Readonly<Record<string, Bilingual>>,
  language: Language,
): RawBuilder<string> {
  const cases = Object.entries(names).map(
    ([code, name]) => sql`when ${sql.lit(code)} then ${sql.lit(name[language])}`,
  )
  return sql<string>`case ${sql.ref(column)} ${sql.join(cases, sql` `)} end`
}
