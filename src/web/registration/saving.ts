import { ORPCError } from '@orpc/client'
import { useRef, useState } from 'react'
import type { Judgement } from '../../platform/core/judgement.ts'
import type { Bilingual } from '../../platform/core/language.ts'
import type { Problem } from '../../platform/core/problem.ts'
import type { Receipt } from '../../registration/core/api.ts'
import { questionCodes } from '../../registration/core/problems.ts'
import { sentenceOf } from '../problems.ts'
import type { Filled } from './filled.ts'

/** A question of the rules, which a yes with its code answers. */
export interface Question {
  code: string
  sentence: Bilingual
}

/** Why a form was not saved; it stays as it was filled in. */
export type Hindrance<Field extends string> =
  | { kind: 'missing'; fields: Field[] }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'asked'; questions: Question[] }
  | { kind: 'failed'; error: unknown }

/** What the rules hold against a draft; `null` when it may be sent. */
export function hindranceOf(judgement: Judgement): Hindrance<never> | null {
  if (judgement.refusals.length > 0) return { kind: 'refused', problems: judgement.refusals }
  if (judgement.questions.length === 0) return null
  const questions = judgement.questions.map((question) => ({
    code: question.code,
    sentence: sentenceOf(question),
  }))
  return { kind: 'asked', questions }
}

/** Why sending failed: with a question of the rules that can be answered, or with a sentence. */
export function hindranceOfError(error: unknown): Hindrance<never> {
  return error instanceof ORPCError && questionCodes.has(error.code)
    ? { kind: 'asked', questions: [{ code: error.code, sentence: sentenceOf(error) }] }
    : { kind: 'failed', error }
}

/**
 * Saving a form: read, judged in the browser, then sent. A second tap while the first is on its way
 * does nothing; a retry sends the same id, so it never counts twice.
 */
export function useSaving<Draft, Field extends string>(steps: {
  judge: (draft: Draft) => Judgement
  send: (draft: Draft) => Promise<Receipt>
  onSaved: (receipt: Receipt) => void | Promise<void>
}) {
  const [hindrance, setHindrance] = useState<Hindrance<Field> | null>(null)
  const [sending, setSending] = useState(false)
  const underway = useRef(false)

  const save = async (filled: Filled<Draft, Field>) => {
    if (underway.current) return
    if ('missing' in filled) return setHindrance({ kind: 'missing', fields: filled.missing })
    const hindered = hindranceOf(steps.judge(filled.draft))
    if (hindered) return setHindrance(hindered)
    underway.current = true
    setSending(true)
    try {
      const receipt = await steps.send(filled.draft)
      setHindrance(null)
      await steps.onSaved(receipt)
    } catch (error) {
      setHindrance(hindranceOfError(error))
    } finally {
      underway.current = false
      setSending(false)
    }
  }

  return { hindrance, sending, save, clear: () => setHindrance(null) }
}

/** The fields of a hindrance that lack something. */
export function missingFields<Field extends string>(hindrance: Hindrance<Field> | null): ReadonlySet<Field> {
  return new Set(hindrance?.kind === 'missing' ? hindrance.fields : [])
}
