import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { type PartnerDetails, partnerKindNames } from '../../network/core/model.ts'
import { api } from '../api.ts'
import { useYears } from '../indicators/use-years.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { RowLink } from '../ui/RowLink.tsx'
import rowStyles from '../ui/rows.module.css'
import { MeetingsOfYear } from './MeetingsOfYear.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { mergeWords } from './merge-words.ts'
import styles from './network.module.css'
import { PartnerFormFields } from './PartnerFormFields.tsx'
import { MergedNotice, PartnerMerges } from './PartnerMerges.tsx'
import { PartnerProjects } from './PartnerProjects.tsx'
import { formOfPartner, otherSpellings } from './partner-form.ts'
import { partnerContactsQuery, partnerQuery } from './queries.ts'
import { networkWords } from './words.ts'

const route = getRouteApi('/signed-in/partners/$id')

/** One partner: its spellings, projects, contacts, bodies, agreements and merges. */
export function PartnerPage() {
  const words = useWords(networkWords)
  const { id } = route.useParams()
  const { data: partner } = useSuspenseQuery(partnerQuery(id))
  const [changing, setChanging] = useState(false)
  if (changing) {
    return (
      <>
        <Heading partner={partner} />
        <PartnerFormFields
          start={formOfPartner(partner)}
          send={(draft) => api.network.rename(draft)}
          onSaved={() => setChanging(false)}
          onCancel={() => setChanging(false)}
        />
      </>
    )
  }
  return (
    <>
      <Heading partner={partner} onChange={() => setChanging(true)} />
      <div className={styles.facts}>
        {partner.mergedInto && <MergedNotice into={partner.mergedInto} />}
        {otherSpellings(partner).length > 0 && (
          <section>
            <h2>{words.spellings}</h2>
            <p>{otherSpellings(partner).join(', ')}</p>
          </section>
        )}
        {!partner.mergedInto && (
          <>
            <PartnerProjects partner={partner} />
            <Contacts partner={partner} />
            <Links
              title={words.bodies}
              links={partner.bodies.map((body) => ({ href: paths.body(body.id), name: body.name }))}
            />
            <Links
              title={words.agreements}
              links={partner.agreements.map(({ goal }) => ({ href: paths.agreements(), name: goal }))}
            />
          </>
        )}
        <PartnerMerges merges={partner.merges} />
      </div>
    </>
  )
}

function Heading({ partner, onChange }: { partner: PartnerDetails; onChange?: () => void }) {
  const words = useWords(networkWords)
  const { merge } = useWords(mergeWords)
  const language = useLanguage()
  const navigate = route.useNavigate()
  const mayChange = useMay('network.write') && partner.mergedInto === null
  const mayMerge = useMay('network.merge') && partner.mergedInto === null
  const [merging, setMerging] = useState(false)
  return (
    <>
      <PageHeading
        title={partner.name}
        above={<PageLink href={paths.partners()}>{words.title}</PageLink>}
        lead={
          <p>
            {[partnerKindNames[partner.kind][language], partner.municipality].filter(Boolean).join(' · ')}
          </p>
        }
        actions={
          onChange && (
            <>
              {mayChange && (
                <Button variant="default" onClick={onChange}>
                  {words.change}
                </Button>
              )}
              {mayMerge && (
                <Button variant="subtle" onClick={() => setMerging(true)}>
                  {merge}
                </Button>
              )}
            </>
          )
        }
      />
      {merging && (
        <MergeDialog
          partner={partner}
          onClose={() => setMerging(false)}
          onMerged={(id) => void navigate({ to: '/partners/$id', params: { id } })}
        />
      )}
    </>
  )
}

function Contacts({ partner }: { partner: PartnerDetails }) {
  const words = useWords(networkWords)
  const { usual } = useYears()
  const { jaar: year = usual } = route.useSearch()
  const navigate = route.useNavigate()
  const contacts = useQuery(partnerContactsQuery(partner.id, year))
  return (
    <MeetingsOfYear
      title={words.contactsIn(year)}
      year={year}
      onYear={(jaar) => void navigate({ search: { jaar }, replace: true })}
      asked={contacts}
      about={partner.id}
      count={words.contactCount}
      none={words.noContacts(year)}
    />
  )
}

function Links({ title, links }: { title: string; links: { href: string; name: string }[] }) {
  if (links.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className={rowStyles.list}>
        {links.map(({ href, name }) => (
          <li key={href + name}>
            <RowLink href={href} name={name} />
          </li>
        ))}
      </ul>
    </section>
  )
}
