import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { SectionLinks } from '../ui/SectionLinks.tsx'
import { reviewWords } from './words.ts'

/** The pages of the review, for who may see them. */
export function ReviewLinks() {
  const words = useWords(reviewWords)
  const reviews = useMay('registration.review')
  const audits = useMay('audit.read')
  const links = [
    ...(reviews
      ? [
          { href: paths.review(), label: words.completeness },
          { href: paths.findings(), label: words.findings },
          { href: paths.months(), label: words.months },
        ]
      : []),
    ...(audits ? [{ href: paths.changes(), label: words.changes }] : []),
  ]
  return <SectionLinks label={words.review} links={links} />
}
