import { QueryCache, QueryClient } from '@tanstack/react-query'
import { meKey } from '../../features/people/peopleQueries.ts'
import { QueryFailure } from '../../realtime/api.ts'

/** An answer that says no will say no again; a line that broke may be back. */
const mayPass = (error: unknown): boolean => error instanceof QueryFailure && (error.status === 0 || error.status >= 500)

/** Any page that finds its session gone asks who is there, and the layout leads to the sign-in page. */
export const createQueryClient = (): QueryClient => {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: (count, error) => count < 2 && mayPass(error) } },
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof QueryFailure && error.status === 401) void queries.invalidateQueries({ queryKey: meKey })
      },
    }),
  })
  return queries
}
