import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { isLoopback } from './loopback.ts'

/** People of the fixed cast have an address in this domain, which exists nowhere (RFC 2606). */
export const castDomain = 'demonstratie.example'

/**
 * Signs in a person of the demonstration's cast with a click: no password, in demonstration mode
 * only, over loopback only, and nobody outside the cast.
 */
export function demonstrationSignIn(): BetterAuthPlugin {
  return {
    id: 'demonstration',
    endpoints: {
      signInDemonstration: createAuthEndpoint(
        '/demonstration/sign-in',
        { method: 'POST', body: z.object({ userId: z.string().max(64) }) },
        async (context) => {
          const host = context.headers?.get('host') ?? ''
          if (!isLoopback(host)) throw new APIError('FORBIDDEN', { message: 'Only on this computer itself.' })
          const user = await context.context.internalAdapter.findUserById(context.body.userId)
          if (!user?.email.endsWith(`@${castDomain}`)) {
            throw new APIError('FORBIDDEN', { message: 'This person is not in the demonstration.' })
          }
          const session = await context.context.internalAdapter.createSession(user.id)
          await setSessionCookie(context, { session, user })
          return context.json({ name: user.name })
        },
      ),
    },
  }
}
