import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { DossierFormPanel } from './DossierFormPanel.tsx'
import { startDossier } from './dossier-form.ts'
import { dossierWords } from './dossier-words.ts'

const route = getRouteApi('/signed-in/beleid/dossiers/nieuw')

/** Making a dossier. */
export function NewDossierPage() {
  const words = useWords(dossierWords)
  const router = useRouter()
  const { soort = 'note' } = route.useSearch()
  const [start] = useState(() => startDossier(newId(), soort))
  return (
    <>
      <PageHeading
        title={words.addTitle}
        above={<PageLink href={paths.dossiers()}>{words.title}</PageLink>}
      />
      <DossierFormPanel
        start={start}
        send={(draft) => api.dossiers.add(draft)}
        onSaved={({ id }) => void router.navigate({ href: paths.dossier(id) })}
        onCancel={() => void router.navigate({ href: paths.dossiers() })}
      />
    </>
  )
}
