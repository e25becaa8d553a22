import { useWords } from '../language.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { pageWords } from './page-words.ts'

/** What someone without a project sees in the place of a form. */
export function NoProject() {
  const words = useWords(pageWords)
  return (
    <EmptyState title={words.noProject}>
      <p>{words.noProjectHelp}</p>
    </EmptyState>
  )
}
