import { type RawBuilder, sql } from 'kysely'
import type { Bilingual, Language } from '../../platform/core/language.ts'
import { levelNames, settingNames } from '../../registration/core/model.ts'

/** The name of a code in SQL: a `case` over the reference table, so that both keep the same words. */
function nameOf(
  column: string,
  names: Readonly<Record<string, Bilingual>>,
  language: Language,
): RawBuilder<string> {
  const cases = Object.entries(names).map(
    ([code, name]) => sql`when ${sql.lit(code)} then ${sql.lit(name[language])}`,
  )
  return sql<string>`case ${sql.ref(column)} ${sql.join(cases, sql` `)} end`
}

export const settingName = (column: string, language: Language) => nameOf(column, settingNames, language)
export const levelName = (column: string, language: Language) => nameOf(column, levelNames, language)
