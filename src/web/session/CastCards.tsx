import type { CastMember } from '../../platform/auth/core/api.ts'
import { roleNames } from '../../platform/core/permissions.ts'
import { useLanguage, useWords } from '../language.tsx'
import styles from './SignInPage.module.css'
import { type SignInAnswer, signInAsCastMember } from './sign-in.ts'
import { sessionWords } from './words.ts'

/** The fixed cast of the demonstration: one click signs in. */
export function CastCards({
  cast,
  busy,
  enter,
}: {
  cast: readonly CastMember[]
  busy: boolean
  enter: (attempt: () => Promise<SignInAnswer>) => void
}) {
  const words = useWords(sessionWords)
  const language = useLanguage()
  return (
    <section aria-labelledby="cast">
      <div className={styles.castHead}>
        <h2 id="cast">{words.castTitle}</h2>
        <p>{words.castLead}</p>
      </div>
      <ul className={styles.cast}>
        {cast.map((member) => (
          <li key={member.userId}>
            <button
              type="button"
              className={styles.member}
              disabled={busy}
              onClick={() => enter(() => signInAsCastMember(member.userId))}
            >
              <span className={styles.name}>{member.name}</span>{' '}
              <span className={styles.role}>
                {member.roles.map((role) => roleNames[role][language]).join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
