import { useQuery } from '@tanstack/react-query'
import { WordsField } from '../organisation/WordsField.tsx'
import { tagsQuery } from './signal-queries.ts'

const mostProposed = 14

/** Subject tags: those used most to tick, and others to write. */
export function TagsField({
  legend,
  others,
  value,
  onChange,
}: {
  legend: string
  others: string
  value: readonly string[]
  onChange: (tags: string[]) => void
}) {
  const used = useQuery(tagsQuery)
  // The field parts what is ticked from what is written by what is proposed: it waits for the proposals.
  if (used.isPending) return null
  const usual = (used.data ?? []).slice(0, mostProposed).map(({ tag }) => ({ nl: tag, en: tag }))
  return <WordsField legend={legend} others={others} usual={usual} value={value} onChange={onChange} />
}
