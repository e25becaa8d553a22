import { Button } from '@mantine/core'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { sentenceOf } from '../problems.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { shellWords } from './words.ts'

/** The page for an address that is none; `data` is the answer of a server that does not have it. */
export function LostPage({ data }: { data?: unknown }) {
  const words = useWords(shellWords)
  const language = useLanguage()
  return (
    <>
      <PageHeading title={words.lostTitle} />
      <EmptyState title={data === undefined ? words.lost : sentenceOf(data)[language]}>
        <Button component={PageLink} href={paths.today()}>
          {words.toToday}
        </Button>
      </EmptyState>
    </>
  )
}
