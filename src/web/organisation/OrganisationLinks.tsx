import { defineWords } from '../../platform/core/language.ts'
import type { Permission } from '../../platform/core/permissions.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMayAny } from '../session/session.ts'
import { SectionLinks } from '../ui/SectionLinks.tsx'

const organisationWords = defineWords({
  nl: { organisation: 'Organisatie', communication: 'Communicatie', paste: 'Plak een lijst' },
  en: { organisation: 'Organisation', communication: 'Communication', paste: 'Paste a list' },
})

interface Page {
  href: string
  label: string
  permission: Permission
}

/** The pages of the organisation's own record, for who may read them. */
export function OrganisationLinks() {
  const words = useWords(organisationWords)
  const may = useMayAny()
  const pages: Page[] = [
    { href: paths.communication(), label: words.communication, permission: 'organisation.read' },
    { href: paths.paste(), label: words.paste, permission: 'people.write' },
  ]
  return <SectionLinks label={words.organisation} links={pages.filter(({ permission }) => may(permission))} />
}
