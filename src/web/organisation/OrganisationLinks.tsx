import { defineWords } from '../../platform/core/language.ts'
import type { Permission } from '../../platform/core/permissions.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMayAny } from '../session/session.ts'
import { SectionLinks } from '../ui/SectionLinks.tsx'

const organisationWords = defineWords({
  nl: {
    organisation: 'Organisatie',
    employees: 'Medewerkers',
    training: 'Vorming',
    formation: 'Formatie',
    volunteers: 'Vrijwilligers',
    funding: 'Middelen',
    communication: 'Communicatie',
    paste: 'Plak een lijst',
  },
  en: {
    organisation: 'Organisation',
    employees: 'Employees',
    training: 'Training',
    formation: 'Formation',
    volunteers: 'Volunteers',
    funding: 'Means',
    communication: 'Communication',
    paste: 'Paste a list',
  },
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
    { href: paths.employees(), label: words.employees, permission: 'people.read' },
    { href: paths.training(), label: words.training, permission: 'people.read' },
    { href: paths.formation(), label: words.formation, permission: 'people.read' },
    { href: paths.volunteers(), label: words.volunteers, permission: 'indicators.read' },
    { href: paths.funding(), label: words.funding, permission: 'people.read' },
    { href: paths.communication(), label: words.communication, permission: 'organisation.read' },
    { href: paths.paste(), label: words.paste, permission: 'people.write' },
  ]
  return <SectionLinks label={words.organisation} links={pages.filter(({ permission }) => may(permission))} />
}
