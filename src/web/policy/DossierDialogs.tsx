import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { brusselsDate, type CalendarDate } from '../../platform/core/calendar-date.ts'
import type { Dossier, DossierContent } from '../../policy/core/dossier-model.ts'
import { refusalsOfDossier } from '../../policy/core/dossier-rules.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { DayField } from '../ui/DayField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { contentOf } from './dossier-form.ts'
import { renewDossiers } from './dossier-queries.ts'
import { dossierWords } from './dossier-words.ts'

export type DossierDialog = 'realise' | 'withdraw'

/** What is asked over the page of a dossier. */
export function DossierDialogs({
  dossier,
  dialog,
  onClose,
}: {
  dossier: Dossier
  dialog: DossierDialog | null
  onClose: () => void
}) {
  const words = useWords(dossierWords)
  const queryClient = useQueryClient()
  const { id, version } = dossier
  const withdraw = (reason: string) =>
    api.dossiers.withdraw({ id, seenVersion: version, reason }).then(() => renewDossiers(queryClient))
  return (
    <>
      <RealiseDialog dossier={dossier} opened={dialog === 'realise'} onClose={onClose} />
      <ReasonDialog
        opened={dialog === 'withdraw'}
        onClose={onClose}
        title={words.withdrawTitle}
        lead={words.withdrawHint}
        label={words.withdraw}
        act={withdraw}
      />
    </>
  )
}

function RealiseDialog({
  dossier,
  opened,
  onClose,
}: {
  dossier: Dossier
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(dossierWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const today = brusselsDate(new Date())
  const [day, setDay] = useState<CalendarDate | null>(today)
  const [refused, setRefused] = useState<string>()
  const submit = () => {
    const content: DossierContent = { ...contentOf(dossier), status: 'realised', realisedOn: day }
    const [refusal] = refusalsOfDossier(content, today)
    setRefused(refusal?.sentence(language))
    if (refusal) return null
    return api.dossiers
      .change({ ...content, id: dossier.id, seenVersion: dossier.version })
      .then(() => renewDossiers(queryClient))
  }
  return (
    <FormDialog opened={opened} onClose={onClose} title={words.realise} submit={submit} label={words.realise}>
      <p>{words.realiseHint}</p>
      <DayField label={words.realisedDay} value={day} error={refused} onChange={setDay} />
    </FormDialog>
  )
}
