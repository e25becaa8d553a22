import { useQuery } from '@tanstack/react-query'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import type { Role } from '../../platform/core/permissions.ts'
import { useWords } from '../language.tsx'
import { endingSoon } from '../network/agreement-form.ts'
import { agreementWords } from '../network/agreement-words.ts'
import { EndingNotice } from '../network/EndingNotice.tsx'
import { agreementsQuery } from '../network/queries.ts'
import { paths } from '../paths.ts'
import { useSession } from '../session/session.ts'
import { PageLink } from '../ui/PageLink.tsx'

/** Who sees to it that an agreement is renewed. */
const renewing: readonly Role[] = ['coordinator', 'policy', 'director']

/** The agreements that end soon, for who sees to it that they are renewed; nothing for others. */
export function EndingAgreements() {
  const words = useWords(agreementWords)
  const renews = useSession()?.roles.some((role) => renewing.includes(role)) ?? false
  const agreements = useQuery({ ...agreementsQuery, enabled: renews })
  if (!renews) return null
  return (
    <EndingNotice agreements={endingSoon(agreements.data ?? [], brusselsDate(new Date()))}>
      <PageLink href={paths.agreements()}>{words.toAll}</PageLink>
    </EndingNotice>
  )
}
