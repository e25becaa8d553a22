import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PartnerFormFields } from './PartnerFormFields.tsx'
import { startPartner } from './partner-form.ts'
import { networkWords } from './words.ts'

/** Adding a partner. */
export function AddPartnerPage() {
  const words = useWords(networkWords)
  const router = useRouter()
  const [start] = useState(() => startPartner(newId()))
  return (
    <>
      <PageHeading title={words.addTitle} />
      <PartnerFormFields
        start={start}
        send={(draft) => api.network.add(draft)}
        onSaved={({ id }) => void router.navigate({ href: paths.partner(id) })}
        onCancel={() => void router.navigate({ href: paths.partners() })}
      />
    </>
  )
}
