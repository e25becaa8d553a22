import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, notFound, redirect } from '@tanstack/react-router'
import { paths } from './paths.ts'
import { statusOf } from './problems.ts'
import { sessionQuery } from './session/session.ts'
import { Root } from './shell/Root.tsx'
import { Shell, VisitorShell } from './shell/Shell.tsx'

interface Context {
  queryClient: QueryClient
}

/** What every page stands in; the pages of a slice are in its routes.ts. */
export const root = createRootRouteWithContext<Context>()({ component: Root })

/** For those who have no session yet. */
export const visitor = createRoute({ getParentRoute: () => root, id: 'visitor', component: VisitorShell })

/** All that needs a session: a visitor signs in first and comes back. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    if (session === null) throw redirect({ href: paths.signIn(location.href) })
  },
  component: Shell,
})

/** A part of an address that could be read; the page of an address that cannot is not here. */
export function known<V>(value: V | undefined | null): V {
  if (value === undefined || value === null) throw notFound()
  return value
}

/** What the server has; the page of what it does not have is not here, and its sentence says why. */
export async function found<V>(asked: Promise<V>): Promise<V> {
  try {
    return await asked
  } catch (error) {
    throw statusOf(error) === 404 ? notFound({ data: error }) : error
  }
}
