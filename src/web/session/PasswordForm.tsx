import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../language.tsx'
import styles from './SignInPage.module.css'
import { type SignInAnswer, signIn } from './sign-in.ts'
import { sessionWords } from './words.ts'

/** Signing in with an e-mail address and a password. */
export function PasswordForm({
  busy,
  enter,
}: {
  busy: boolean
  enter: (attempt: () => Promise<SignInAnswer>) => void
}) {
  const words = useWords(sessionWords)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) enter(() => signIn(email.trim(), password))
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={words.email}
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput
        label={words.password}
        type="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={busy}>
          {words.signIn}
        </Button>
      </div>
    </form>
  )
}
