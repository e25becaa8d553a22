import { useMediaQuery } from '@mantine/hooks'

/** Whether the page has the width of a phone, where a table and a chart do not fit as they are. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 620px)', false, { getInitialValueInEffect: false })
}
