import { defineWords } from '../../platform/core/language.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { SectionLinks } from '../ui/SectionLinks.tsx'

const networkLinkWords = defineWords({
  nl: {
    network: 'Netwerk',
    partners: 'Partners',
    bodies: 'Overleg',
    agreements: 'Samenwerking',
    picture: 'Beeld',
    duplicates: 'Dubbels',
  },
  en: {
    network: 'Network',
    partners: 'Partners',
    bodies: 'Consultation',
    agreements: 'Agreements',
    picture: 'Picture',
    duplicates: 'Duplicates',
  },
})

/** The pages of the network, above each of them. */
export function NetworkLinks() {
  const words = useWords(networkLinkWords)
  return (
    <SectionLinks
      label={words.network}
      links={[
        { href: paths.partners(), label: words.partners },
        { href: paths.bodies(), label: words.bodies },
        { href: paths.agreements(), label: words.agreements },
        { href: paths.network(), label: words.picture },
        { href: paths.duplicates(), label: words.duplicates },
      ]}
    />
  )
}
