import { open } from '../http/endpoint.ts'
import { sessionApi } from './core/api.ts'

/** Who is signed in, and in a demonstration who can be. */
export const sessionEndpoints = {
  current: open(sessionApi.current, ({ context }) => context.session()),
  cast: open(sessionApi.cast, async ({ context }) => (context.demonstration ? context.cast() : [])),
}
