import { QueryCache, QueryClient } from '@tanstack/react-query'
import { statusOf } from './problems.ts'

/** The cache of the server's answers; `onSignedOut` is called when an answer says that the session is over. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (statusOf(error) === 401) onSignedOut()
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // The server may be this very machine: the browser's idea of being online says nothing.
        networkMode: 'always',
        retry: (failures, error) => statusOf(error) === null && failures < 2,
        retryDelay: 400,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
