import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { partnerKindNames, partnerRoleNames } from '../../network/core/model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import styles from './network.module.css'
import { PartnerFormFields } from './PartnerFormFields.tsx'
import { formOfPartner, otherSpellings } from './partner-form.ts'
import { partnerQuery } from './queries.ts'
import { networkWords } from './words.ts'

const route = getRouteApi('/signed-in/partners/$id')

/** One partner: its spellings and the projects it works in. */
export function PartnerPage() {
  const words = useWords(networkWords)
  const language = useLanguage()
  const { id } = route.useParams()
  const { data: partner } = useSuspenseQuery(partnerQuery(id))
  const mayChange = useMay('network.write')
  const spellings = otherSpellings(partner)
  const [changing, setChanging] = useState(false)
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
          mayChange &&
          !changing && (
            <Button variant="default" onClick={() => setChanging(true)}>
              {words.change}
            </Button>
          )
        }
      />
      {changing ? (
        <PartnerFormFields
          start={formOfPartner(partner)}
          send={(draft) => api.network.rename(draft)}
          onSaved={() => setChanging(false)}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <div className={styles.facts}>
          {spellings.length > 0 && (
            <section>
              <h2>{words.spellings}</h2>
              <p>{spellings.join(', ')}</p>
            </section>
          )}
          <section>
            <h2>{words.projects}</h2>
            {partner.projects.length === 0 ? (
              <EmptyState title={words.noProjects} />
            ) : (
              <ul className={styles.list}>
                {partner.projects.map((project) => (
                  <li key={project.id}>
                    <PageLink href={paths.project(project.id)} className={styles.row}>
                      <span className={styles.name}>{project.name}</span>
                      <span className={styles.hint}>{partnerRoleNames[project.role][language]}</span>
                    </PageLink>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
      )}
    </>
  )
}
