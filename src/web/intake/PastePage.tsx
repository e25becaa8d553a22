import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PastedOutcome } from '../../intake/core/paste-api.ts'
import type { PastedListKind } from '../../intake/core/paste-model.ts'
import { useWords } from '../language.tsx'
import { OrganisationLinks } from '../organisation/OrganisationLinks.tsx'
import { useMay } from '../session/session.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { EarlierPastes } from './EarlierPastes.tsx'
import styles from './intake.module.css'
import { PasteBox } from './PasteBox.tsx'
import { PastePreview } from './PastePreview.tsx'
import { RefusedRows } from './PasteTables.tsx'
import type { Pasting } from './pasting.ts'
import { UndoDialog } from './UndoDialog.tsx'
import { pasteWords } from './words.ts'

interface Done {
  outcome: PastedOutcome
  pasting: Pasting
}

/** Pasting a list from a spreadsheet: what was read, what will happen, and what happened. */
export function PastePage() {
  const words = useWords(pasteWords)
  const queryClient = useQueryClient()
  const mayPaste = useMay('people.write')
  const [pasting, setPasting] = useState<Pasting | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const finish = (outcome: PastedOutcome, added: Pasting) => {
    setPasting(null)
    setDone({ outcome, pasting: added })
    // Figures, lists and what the next list is held against: all may have changed.
    void queryClient.invalidateQueries()
  }
  return (
    <>
      <OrganisationLinks />
      <PageHeading title={words.title} lead={<p>{words.lead}</p>} />
      <div className={styles.page}>
        {mayPaste && done === null && (
          <>
            <PasteBox onRead={setPasting} />
            {pasting && <PastePreview pasting={pasting} onChange={setPasting} onAdded={finish} />}
          </>
        )}
        {done && <Finished done={done} onAnother={() => setDone(null)} />}
        <EarlierPastes />
      </div>
    </>
  )
}

function Finished({ done: { outcome, pasting }, onAnother }: { done: Done; onAnother: () => void }) {
  const words = useWords(pasteWords)
  const [undoing, setUndoing] = useState(false)
  const [undone, setUndone] = useState<number | null>(null)
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [])
  const { list }: { list: PastedListKind } = pasting
  const refusedRows = new Set(outcome.refused.map(({ row }) => row)).size
  return (
    <section className={styles.part}>
      <Notice tone="moss" role="status" ref={notice}>
        <p>
          {undone === null
            ? words.done(words[list](outcome.added), outcome.added)
            : words.undone(words[list](undone))}
          {undone === null && refusedRows > 0 && ` ${words.notAdded(refusedRows)}`}
        </p>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onAnother}>
            {words.another}
          </Button>
          {undone === null && (
            <Button variant="subtle" onClick={() => setUndoing(true)}>
              {words.undo}
            </Button>
          )}
        </div>
      </Notice>
      {undone === null && refusedRows > 0 && (
        <>
          <p className={styles.quiet}>{words.notAddedLead}</p>
          <RefusedRows pasting={pasting} refused={outcome.refused} />
        </>
      )}
      <UndoDialog
        paste={undoing ? { id: outcome.id, list, added: outcome.added } : null}
        onClose={() => setUndoing(false)}
        onUndone={setUndone}
      />
    </section>
  )
}
