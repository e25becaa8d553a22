import { type Bilingual, defineWords } from '../../platform/core/language.ts'
import { sentenceOf } from '../problems.ts'

const words = defineWords({
  nl: {
    mismatch: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer opnieuw.',
    often: 'Je probeerde het te vaak na elkaar. Wacht een minuut en probeer opnieuw.',
  },
  en: {
    mismatch: 'This e-mail address and password do not belong together. Check them and try again.',
    often: 'You tried too often in a row. Wait a minute and try again.',
  },
})

/** How signing in or out went: `null` when it did, else the sentence that says what happened. */
export type SignInAnswer = Bilingual | null

export function signIn(email: string, password: string): Promise<SignInAnswer> {
  return post('/api/auth/sign-in/email', { email, password })
}

export function signInAsCastMember(userId: string): Promise<SignInAnswer> {
  return post('/api/auth/demonstration/sign-in', { userId })
}

export function signOut(): Promise<SignInAnswer> {
  return post('/api/auth/sign-out', {})
}

async function post(path: string, body: Record<string, string>): Promise<SignInAnswer> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? null : answerOf(response.status)
  } catch (error) {
    return sentenceOf(error)
  }
}

function answerOf(status: number): Bilingual {
  if (status === 429) return { nl: words.nl.often, en: words.en.often }
  if (status < 500) return { nl: words.nl.mismatch, en: words.en.mismatch }
  return sentenceOf(null)
}
