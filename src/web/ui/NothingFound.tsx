import { Button } from '@mantine/core'
import { EmptyState } from './EmptyState.tsx'
import { PageLink } from './PageLink.tsx'

/** What a list shows when nothing passes what it is narrowed by, with the way to the whole list. */
export function NothingFound({ title, clear, href }: { title: string; clear: string; href: string }) {
  return (
    <EmptyState title={title}>
      <Button component={PageLink} href={href} variant="default">
        {clear}
      </Button>
    </EmptyState>
  )
}
