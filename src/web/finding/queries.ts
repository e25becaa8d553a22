import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../api.ts'

/** What is found for a text, at most so many of each kind. What was found before stays until the answer is there. */
export const findQuery = (text: string, each: number) =>
  queryOptions({
    queryKey: ['find', text, each],
    queryFn: () => api.search.find({ text, each }),
    placeholderData: keepPreviousData,
    enabled: isEnough(text),
  })

/** Of one letter everything would be found. */
export function isEnough(text: string): boolean {
  return text.trim().length >= 2
}
