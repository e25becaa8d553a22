import { Button } from '@mantine/core'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { shellWords } from './words.ts'

/** The page for an address that is none. */
export function LostPage() {
  const words = useWords(shellWords)
  return (
    <>
      <PageHeading title={words.lostTitle} />
      <EmptyState title={words.lost}>
        <Button component={PageLink} href={paths.today()}>
          {words.toToday}
        </Button>
      </EmptyState>
    </>
  )
}
