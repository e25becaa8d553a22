import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { brusselsDate, formatDate } from '../../platform/core/calendar-date.ts'
import { type Dossier, dossierKindNames, dossierStatusNames } from '../../policy/core/dossier-model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { AttachmentsSection } from './AttachmentsSection.tsx'
import { type DossierDialog, DossierDialogs } from './DossierDialogs.tsx'
import { DossierFacts } from './DossierFacts.tsx'
import { DossierFormPanel } from './DossierFormPanel.tsx'
import styles from './dossier.module.css'
import { formOfDossier } from './dossier-form.ts'
import { dossierQuery } from './dossier-queries.ts'
import { dossierWords } from './dossier-words.ts'
import { NeighbourhoodView } from './NeighbourhoodView.tsx'

const route = getRouteApi('/signed-in/beleid/dossiers/$id')

/** One dossier: what it says, what came of it, and its documents. */
export function DossierPage() {
  const { id } = route.useParams()
  const { data: dossier } = useSuspenseQuery(dossierQuery(id))
  const [changing, setChanging] = useState(false)
  const [dialog, setDialog] = useState<DossierDialog | null>(null)
  return (
    <>
      <Heading
        dossier={dossier}
        actions={!changing && dossier.mayChange}
        onChange={() => setChanging(true)}
        onAsk={setDialog}
      />
      {changing ? (
        <DossierFormPanel
          start={formOfDossier(dossier)}
          send={(draft) => api.dossiers.change({ ...draft, seenVersion: dossier.version })}
          onSaved={() => setChanging(false)}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <div className={styles.page}>
          <DossierFacts dossier={dossier} />
          {dossier.kind === 'neighbourhoodAnalysis' && <NeighbourhoodView dossier={dossier} />}
          <AttachmentsSection dossier={dossier} />
        </div>
      )}
      <DossierDialogs dossier={dossier} dialog={dialog} onClose={() => setDialog(null)} />
    </>
  )
}

function Heading({
  dossier,
  actions,
  onChange,
  onAsk,
}: {
  dossier: Dossier
  actions: boolean
  onChange: () => void
  onAsk: (dialog: DossierDialog) => void
}) {
  const words = useWords(dossierWords)
  const language = useLanguage()
  const { kind, status, realisedOn, withdrawal } = dossier
  const how =
    realisedOn === null
      ? dossierStatusNames[status][language]
      : words.realisedOn(formatDate(realisedOn, language))
  return (
    <>
      <PageHeading
        title={dossier.title}
        above={<PageLink href={paths.dossiers()}>{words.title}</PageLink>}
        lead={<p>{`${dossierKindNames[kind][language]} · ${how}`}</p>}
        actions={
          actions && (
            <>
              {status !== 'realised' && <Button onClick={() => onAsk('realise')}>{words.realise}</Button>}
              <Button variant="default" onClick={onChange}>
                {words.change}
              </Button>
              <Button variant="subtle" color="brick" onClick={() => onAsk('withdraw')}>
                {words.withdraw}
              </Button>
            </>
          )
        }
      />
      {withdrawal && (
        <div className={styles.withdrawn}>
          <Notice tone="brick">
            <p>
              {words.withdrawn(
                formatDate(brusselsDate(new Date(withdrawal.at)), language),
                withdrawal.reason,
              )}
            </p>
          </Notice>
        </div>
      )}
    </>
  )
}
