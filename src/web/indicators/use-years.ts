import { useSuspenseQuery } from '@tanstack/react-query'
import { planQuery } from '../plan/queries.ts'
import { useSession } from '../session/session.ts'
import { usualYear, yearsOf } from './years.ts'

/** The years one can ask for, and the one that is shown when none is asked for. */
export function useYears(): { years: number[]; usual: number } {
  const { data: plan } = useSuspenseQuery(planQuery)
  const session = useSession()
  const now = new Date()
  return {
    years: yearsOf(plan, now),
    usual: usualYear(plan, now, session?.organisation.demonstration ?? false),
  }
}
