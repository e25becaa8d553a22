import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { Bilingual } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { safeReturn } from '../paths.ts'
import { Mark } from '../ui/Mark.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { CastCards } from './CastCards.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import styles from './SignInPage.module.css'
import { castQuery } from './session.ts'
import type { SignInAnswer } from './sign-in.ts'
import { sessionWords } from './words.ts'

const route = getRouteApi('/visitor/aanmelden')

/** Signing in: with a password, or in the demonstration with a click on one of the cast. */
export function SignInPage() {
  const words = useWords(sessionWords)
  const language = useLanguage()
  const cast = useQuery(castQuery).data ?? []
  const { busy, refusal, enter } = useEntering()
  return (
    <div className={styles.page}>
      <div className={styles.words}>
        <PageHeading title={words.title} lead={<p>{words.lead}</p>} />
        <Mark size={320} className={styles.mark} />
      </div>
      <div className={styles.ways}>
        {cast.length > 0 && <CastCards cast={cast} busy={busy} enter={enter} />}
        {refusal && (
          <Notice tone="brick" role="alert">
            <p>{refusal[language]}</p>
          </Notice>
        )}
        {cast.length > 0 ? (
          <details className={styles.password}>
            <summary>{words.withPassword}</summary>
            <PasswordForm busy={busy} enter={enter} />
          </details>
        ) : (
          <PasswordForm busy={busy} enter={enter} />
        )}
      </div>
    </div>
  )
}

/** Runs an attempt to sign in; on success everything that was asked as a visitor is asked anew. */
function useEntering() {
  const { naar } = route.useSearch()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Bilingual | null>(null)
  const enter = async (attempt: () => Promise<SignInAnswer>) => {
    setBusy(true)
    const answer = await attempt()
    setRefusal(answer)
    setBusy(false)
    if (answer !== null) return
    queryClient.clear()
    await router.navigate({ href: safeReturn(naar) })
  }
  return { busy, refusal, enter }
}
