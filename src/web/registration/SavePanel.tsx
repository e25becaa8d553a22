import { Button } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Language } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { sentenceOf, statusOf } from '../problems.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import styles from './SavePanel.module.css'
import type { Hindrance } from './saving.ts'
import { registrationWords } from './words.ts'

/**
 * The foot of a form, always in sight: what hinders the saving, what is about to be saved, and the
 * button that does it.
 */
export function SavePanel<Field extends string>({
  hindrance,
  sentences,
  summary,
  label,
  sending,
  onConfirm,
}: {
  hindrance: Hindrance<Field> | null
  sentences: Record<Field, string>
  summary: string
  label: string
  sending: boolean
  onConfirm: (codes: string[]) => void
}) {
  return (
    <div className={styles.panel}>
      {hindrance && <HindranceNotice hindrance={hindrance} sentences={sentences} onConfirm={onConfirm} />}
      <div className={styles.row}>
        <p className={styles.summary}>{summary}</p>
        <Button type="submit" loading={sending} className={styles.save ?? ''}>
          {label}
        </Button>
      </div>
    </div>
  )
}

/** The sentences of a hindrance; the focus goes there, so that it is heard and seen at once. */
function HindranceNotice<Field extends string>({
  hindrance,
  sentences,
  onConfirm,
}: {
  hindrance: Hindrance<Field>
  sentences: Record<Field, string>
  onConfirm: (codes: string[]) => void
}) {
  const words = useWords(registrationWords)
  const language = useLanguage()
  const { href } = useLocation()
  const notice = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new hindrance takes the focus again
  useEffect(() => notice.current?.focus(), [hindrance])
  const codes = hindrance.kind === 'asked' ? hindrance.questions.map((question) => question.code) : []
  return (
    <Notice ref={notice} tone="brick" role="alert">
      {linesOf(hindrance, sentences, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {codes.length > 0 && (
        <div>
          <Button variant="default" onClick={() => onConfirm(codes)}>
            {words.confirm}
          </Button>
        </div>
      )}
      {hindrance.kind === 'failed' && statusOf(hindrance.error) === 401 && (
        <PageLink href={paths.signIn(href)}>{words.signIn}</PageLink>
      )}
    </Notice>
  )
}

function linesOf<Field extends string>(
  hindrance: Hindrance<Field>,
  sentences: Record<Field, string>,
  language: Language,
): string[] {
  const sentence = (problem: unknown) => sentenceOf(problem)[language]
  switch (hindrance.kind) {
    case 'missing':
      return hindrance.fields.map((field) => sentences[field])
    case 'refused':
      return hindrance.problems.map(sentence)
    case 'asked':
      return hindrance.questions.map((question) => question.sentence[language])
    case 'failed':
      return [sentence(hindrance.error)]
  }
}
