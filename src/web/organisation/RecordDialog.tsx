import { Button, Checkbox } from '@mantine/core'
import { ORPCError } from '@orpc/client'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { staffQuestionCodes } from '../../organisation/core/staff-problems.ts'
import type { Judgement } from '../../platform/core/judgement.ts'
import type { Problem } from '../../platform/core/problem.ts'
import { useLanguage, useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { Read } from './staff-form.ts'
import { staffKey } from './staff-queries.ts'
import { staffWords } from './staff-words.ts'

/**
 * The form of one record of staff or means over the page: read, judged in the browser, then sent. What
 * the rules ask is answered with a tick; what they refuse is said. A retry sends the same id.
 */
export function RecordDialog<Draft extends object, Field extends string>({
  title,
  onClose,
  read,
  judge,
  send,
  onWithdraw,
  children,
}: {
  title: string
  onClose: () => void
  read: () => Read<Draft, Field>
  judge?: (draft: Draft) => Judgement
  send: (draft: Draft) => Promise<unknown>
  onWithdraw?: (() => void) | undefined
  /** The fields, told which of them lack something. */
  children: (missing: ReadonlySet<Field>) => ReactNode
}) {
  const words = useWords(staffWords)
  const queryClient = useQueryClient()
  const [missing, setMissing] = useState<ReadonlySet<Field>>(new Set())
  const [said, setSaid] = useState<Problem[]>([])
  const [asked, setAsked] = useState<string[]>([])
  const [confirmed, setConfirmed] = useState(false)

  const submit = () => {
    const filled = read()
    setMissing('missing' in filled ? filled.missing : new Set())
    if ('missing' in filled) return null
    const draft = { ...filled.draft, confirmed: confirmed ? asked : [] }
    const { refusals, questions } = judge?.(draft) ?? { refusals: [], questions: [] }
    setSaid(refusals.length > 0 ? refusals : questions)
    if (refusals.length > 0) return null
    if (questions.length > 0) {
      setAsked((codes) => [...new Set([...codes, ...questions.map(({ code }) => code)])])
      setConfirmed(false)
      return null
    }
    return send(draft)
      .catch((error: unknown) => {
        // Only the server knew: the sentence stands below, and the tick answers it.
        if (error instanceof ORPCError && staffQuestionCodes.has(error.code)) setAsked([error.code])
        throw error
      })
      .finally(() => queryClient.invalidateQueries({ queryKey: [staffKey] }))
  }
  return (
    <FormDialog opened onClose={onClose} title={title} submit={submit}>
      {children(missing)}
      {said.length > 0 && <Said problems={said} />}
      {asked.length > 0 && (
        <Checkbox
          label={words.confirm}
          checked={confirmed}
          onChange={(event) => setConfirmed(event.currentTarget.checked)}
        />
      )}
      {onWithdraw && (
        <Button variant="subtle" color="brick" onClick={onWithdraw}>
          {words.withdraw}
        </Button>
      )}
    </FormDialog>
  )
}

function Said({ problems }: { problems: readonly Problem[] }) {
  const language = useLanguage()
  return (
    <Notice tone="brick" role="alert">
      {problems.map((problem) => (
        <p key={problem.code}>{problem.sentence(language)}</p>
      ))}
    </Notice>
  )
}
