import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { SectionLinks } from '../ui/SectionLinks.tsx'
import { bundleWords } from './bundle-words.ts'
import { dossierWords } from './dossier-words.ts'
import { neighbourhoodWords } from './neighbourhood-words.ts'
import { signalWords } from './signal-words.ts'

/** The pages of policy, above each of them. */
export function PolicyLinks() {
  const signals = useWords(signalWords)
  const bundles = useWords(bundleWords)
  const dossiers = useWords(dossierWords)
  const analyses = useWords(neighbourhoodWords)
  return (
    <SectionLinks
      label={signals.policy}
      links={[
        { href: paths.signals(), label: signals.title },
        { href: paths.bundles(), label: bundles.title },
        { href: paths.dossiers(), label: dossiers.title },
        { href: paths.analyses(), label: analyses.title },
      ]}
    />
  )
}
