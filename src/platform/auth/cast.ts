import type { Pool } from 'pg'
import type { CastMember } from './core/api.ts'
import { castDomain } from './demonstration-sign-in.ts'

/** The fixed cast of the demonstration, in the order in which it is shown. `accounts` sees the members. */
export async function readCast(accounts: Pool): Promise<CastMember[]> {
  const { rows } = await accounts.query<CastMember>(
    `select m.user_id as "userId", m.name, m.roles
       from membership m join organisation o using (organisation_id) join accounts."user" u on u.id = m.user_id
      where o.demonstration and u.email like '%@' || $1
      order by m.position`,
    [castDomain],
  )
  return rows
}
