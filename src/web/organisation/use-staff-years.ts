import { useYears } from '../indicators/use-years.ts'

/** Years before the plan that staff is kept of: the formation looks three years back. */
const before = 2

/** The years one can ask of staff and means, the latest first, and the one that is shown when none is asked for. */
export function useStaffYears(): { years: number[]; usual: number } {
  const { years, usual } = useYears()
  const first = years.at(-1) ?? usual
  const earlier = Array.from({ length: before }, (_, place) => first - 1 - place)
  return { years: [...years, ...earlier], usual }
}
