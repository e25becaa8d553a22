import { Button } from '@mantine/core'
import { defineWords } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { sentenceOf } from '../problems.ts'
import { Notice } from './Notice.tsx'

const words = defineWords({ nl: { again: 'Probeer opnieuw' }, en: { again: 'Try again' } })

/** The sentence of a problem in the person's language, with another try when there can be one. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const language = useLanguage()
  const { again } = useWords(words)
  return (
    <Notice tone="brick" role="alert">
      <p>{sentenceOf(error)[language]}</p>
      {onRetry && (
        <div>
          <Button variant="default" onClick={onRetry}>
            {again}
          </Button>
        </div>
      )}
    </Notice>
  )
}
