import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../api.ts'

export const communicationQuery = (year: number) =>
  queryOptions({
    queryKey: ['communication', year],
    queryFn: () => api.communication.list({ year }),
    placeholderData: keepPreviousData,
  })
