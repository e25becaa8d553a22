import { useSuspenseQuery } from '@tanstack/react-query'
import { useLanguage } from '../language.tsx'
import { partnersQuery } from '../network/queries.ts'
import type { NameOf } from './named-partner.ts'
import { deskQuery } from './queries.ts'

/** The names of the kinds, projects and partners that a registration or its history knows by id. */
export function useNames(): NameOf {
  const language = useLanguage()
  const { data: desk } = useSuspenseQuery(deskQuery)
  const { data: partners } = useSuspenseQuery(partnersQuery)
  const names = new Map<string, string>([
    ...desk.kinds.map((kind) => [kind.id, kind.name[language]] as const),
    ...desk.projects.map((project) => [project.id, project.name] as const),
    ...partners.map((partner) => [partner.id, partner.name] as const),
  ])
  return (id) => names.get(id)
}
