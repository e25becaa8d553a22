import { queryOptions } from '@tanstack/react-query'
import type { PastedListKind } from '../../intake/core/paste-model.ts'
import { api } from '../api.ts'

export const pastesQuery = queryOptions({ queryKey: ['pastes'], queryFn: () => api.intake.pasted() })

/** What there is already, as fresh as can be: a row that is there would be refused. */
export const pasteReferenceQuery = (list: PastedListKind) =>
  queryOptions({
    queryKey: ['paste-reference', list],
    queryFn: () => api.intake.reference({ list }),
    staleTime: 0,
  })
