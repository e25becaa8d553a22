import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { SectionLinks } from '../ui/SectionLinks.tsx'
import { motionWords } from './motion-words.ts'

/** The pages of the plan, above each of them. */
export function PlanLinks() {
  const words = useWords(motionWords)
  return (
    <SectionLinks
      label={words.part}
      links={[
        { href: paths.projects(), label: words.projects },
        { href: paths.plan(), label: words.plan },
        { href: paths.transversal(), label: words.transversal },
        { href: paths.targets(), label: words.targets },
      ]}
    />
  )
}
