import type { Pool } from 'pg'
import type { OrganisationId, ProjectId } from '../core/ids.ts'
import type { Role } from '../core/permissions.ts'
import type { Accounts } from './accounts.ts'
import type { SessionInfo } from './core/api.ts'

/** How long who-is-this is remembered: a removed role or session stops within this time. */
const memoryMs = 5000
const mostRemembered = 2000

interface MembershipRow {
  organisation_id: OrganisationId
  organisation: string
  demonstration: boolean
  name: string
  roles: Role[]
  project_ids: ProjectId[]
}

const membershipQuery = `
  select m.organisation_id, o.name as organisation, o.demonstration, m.name, m.roles,
         array(select project_id from membership_project mp
                where mp.organisation_id = m.organisation_id and mp.user_id = m.user_id) as project_ids
    from membership m join organisation o using (organisation_id)
   where m.user_id = $1
   order by m.position, m.organisation_id`

/** Who is behind a request: `null` without a session, `organisation: null` for a member of none. */
export type Found =
  | (Omit<SessionInfo, 'organisation'> & { organisation: SessionInfo['organisation'] | null })
  | null

/**
 * Finds who is behind the cookies of a request. Answers are kept for a few seconds, so that a
 * worker who tallies twenty times asks the accounts once.
 */
export function sessionFinder(accounts: Accounts, pool: Pool, clock: () => number = Date.now) {
  const remembered = new Map<string, { until: number; found: Promise<Found> }>()

  async function look(cookie: string): Promise<Found> {
    const session = await accounts.api.getSession({ headers: new Headers({ cookie }) })
    if (session === null) return null
    const { rows } = await pool.query<MembershipRow>({
      name: 'membership',
      text: membershipQuery,
      values: [session.user.id],
    })
    const member = rows[0]
    return {
      userId: session.user.id,
      name: member?.name ?? session.user.name,
      roles: member?.roles ?? [],
      projectIds: member?.project_ids ?? [],
      organisation: member
        ? { id: member.organisation_id, name: member.organisation, demonstration: member.demonstration }
        : null,
    }
  }

  return {
    find(cookie: string | undefined): Promise<Found> {
      const token = tokenIn(cookie)
      if (cookie === undefined || token === undefined) return Promise.resolve(null)
      const known = remembered.get(token)
      if (known && known.until > clock()) return known.found
      if (remembered.size >= mostRemembered) remembered.clear()
      const found = look(cookie)
      remembered.set(token, { until: clock() + memoryMs, found })
      found.catch(() => remembered.delete(token))
      return found
    },
    /** For a sign-out: what this cookie opened is closed at once, whatever other cookies came along. */
    forget(cookie: string | undefined): void {
      remembered.delete(tokenIn(cookie) ?? '')
    },
  }
}

function tokenIn(cookie: string | undefined): string | undefined {
  return cookie?.match(/session_token=([^;]+)/)?.[1]
}

export type SessionFinder = ReturnType<typeof sessionFinder>
