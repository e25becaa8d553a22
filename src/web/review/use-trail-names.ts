import { useSuspenseQuery } from '@tanstack/react-query'
import { useLanguage } from '../language.tsx'
import { partnersQuery } from '../network/queries.ts'
import { projectsQuery, themesQuery } from '../plan/queries.ts'
import type { NameOf } from '../registration/named-partner.ts'
import { deskQuery } from '../registration/queries.ts'

/** The names of what the trail knows by id: projects, themes, partners and kinds of activity. */
export function useTrailNames(): NameOf {
  const language = useLanguage()
  const { data: desk } = useSuspenseQuery(deskQuery)
  const { data: projects } = useSuspenseQuery(projectsQuery())
  const { data: themes } = useSuspenseQuery(themesQuery)
  const { data: partners } = useSuspenseQuery(partnersQuery)
  const names = new Map<string, string>([
    ...desk.kinds.map(({ id, name }) => [id, name[language]] as const),
    ...[...projects, ...themes, ...partners].map(({ id, name }) => [id, name] as const),
  ])
  return (id) => names.get(id)
}
