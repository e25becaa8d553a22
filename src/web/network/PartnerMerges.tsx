import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Merge, PartnerDetails } from '../../network/core/model.ts'
import { brusselsDate, formatDate } from '../../platform/core/calendar-date.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { RowLink } from '../ui/RowLink.tsx'
import rowStyles from '../ui/rows.module.css'
import { mergeWords } from './merge-words.ts'
import styles from './network.module.css'

/** Where a merged partner went, and the way back. */
export function MergedNotice({ into }: { into: NonNullable<PartnerDetails['mergedInto']> }) {
  const words = useWords(mergeWords)
  return (
    <Notice tone="brick">
      <p>{words.mergedInto(into.name)}</p>
      {into.merge && <MergedOn merge={into.merge} />}
      <div className={styles.buttons}>
        <Button component={PageLink} href={paths.partner(into.id)}>
          {words.toSurvivor(into.name)}
        </Button>
        {into.merge && <UndoButton merge={into.merge} />}
      </div>
    </Notice>
  )
}

/** The partners that were merged into this one. */
export function PartnerMerges({ merges }: { merges: readonly Merge[] }) {
  const words = useWords(mergeWords)
  if (merges.length === 0) return null
  return (
    <section>
      <h2>{words.merged}</h2>
      <ul className={rowStyles.list}>
        {merges.map((merge) => (
          <li key={merge.id} className={styles.withRole}>
            <RowLink href={paths.partner(merge.partner.id)} name={merge.partner.name}>
              <MergedOn merge={merge} />
            </RowLink>
            <UndoButton merge={merge} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function MergedOn({ merge }: { merge: Merge }) {
  const words = useWords(mergeWords)
  const language = useLanguage()
  const day = formatDate(brusselsDate(new Date(merge.at)), language)
  return <span className={styles.hint}>{words.mergedOn(day, merge.by, merge.reason)}</span>
}

function UndoButton({ merge }: { merge: Merge }) {
  const words = useWords(mergeWords)
  const queryClient = useQueryClient()
  const mayMerge = useMay('network.merge')
  const [asking, setAsking] = useState(false)
  if (!mayMerge) return null
  return (
    <>
      <Button
        variant="default"
        onClick={() => setAsking(true)}
        aria-label={`${words.undo}: ${merge.partner.name}`}
      >
        {words.undo}
      </Button>
      <FormDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.undoTitle}
        label={words.undo}
        submit={() => api.network.undoMerge({ id: merge.id }).then(() => queryClient.invalidateQueries())}
      >
        <p>{words.undoLead(merge.partner.name)}</p>
      </FormDialog>
    </>
  )
}
