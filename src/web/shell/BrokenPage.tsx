import { Button } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { statusOf } from '../problems.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { shellWords } from './words.ts'

/** What stands in the place of a page that could not be made: with another try, or the way back. */
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
      {isAnswer(error) ? (
        <>
          <ProblemNotice error={error} />
          <Button component={PageLink} href={paths.today()} mt={24}>
            {words.toToday}
          </Button>
        </>
      ) : (
        <ProblemNotice error={error} onRetry={retry} />
      )}
    </>
  )
}

/** Whether the server said no for good: another try would get the same answer. */
function isAnswer(error: unknown): boolean {
  const status = statusOf(error)
  return status !== null && status >= 400 && status < 500
}
