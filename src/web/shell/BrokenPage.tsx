import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useWords } from '../language.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { shellWords } from './words.ts'

/** What stands in the place of a page that could not be made, with another try. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const words = useWords(shellWords)
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <>
      <PageHeading title={words.brokenTitle} />
      <ProblemNotice error={error} onRetry={retry} />
    </>
  )
}
