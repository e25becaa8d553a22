import { useSuspenseQuery } from '@tanstack/react-query'
import { useLanguage } from '../language.tsx'
import { bodiesQuery, partnersQuery } from '../network/queries.ts'
import type { NameOf } from './named-partner.ts'
import { deskQuery } from './queries.ts'

/** The names of the kinds, projects, partners and bodies that a registration or its history knows by id. */
export function useNames(): NameOf {
  const language = useLanguage()
  const { data: desk } = useSuspenseQuery(deskQuery)
  const { data: partners } = useSuspenseQuery(partnersQuery)
  const { data: bodies } = useSuspenseQuery(bodiesQuery)
  const names = new Map<string, string>([
    ...desk.kinds.map((kind) => [kind.id, kind.name[language]] as const),
    ...desk.projects.map((project) => [project.id, project.name] as const),
    ...partners.map((partner) => [partner.id, partner.name] as const),
    ...bodies.map((body) => [body.id, body.name] as const),
  ])
  return (id) => names.get(id)
}
