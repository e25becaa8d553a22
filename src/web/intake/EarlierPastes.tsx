import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EarlierPaste } from '../../intake/core/paste-api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useMay } from '../session/session.ts'
import { formatMoment } from '../ui/dates.ts'
import { LongList } from '../ui/LongList.tsx'
import styles from './intake.module.css'
import { pastesQuery } from './queries.ts'
import { UndoDialog } from './UndoDialog.tsx'
import { pasteWords } from './words.ts'

/** What was pasted before: when, by whom, and how to undo it. */
export function EarlierPastes() {
  const words = useWords(pasteWords)
  const { data: pastes } = useSuspenseQuery(pastesQuery)
  const [undoing, setUndoing] = useState<EarlierPaste | null>(null)
  return (
    <section className={styles.part}>
      <h2>{words.earlier}</h2>
      <LongList
        items={pastes}
        about=""
        count={words.earlierCount(pastes.length)}
        empty={<p className={styles.quiet}>{words.noEarlier}</p>}
        className={styles.list}
      >
        {(paste) => <PasteRow key={paste.id} paste={paste} onUndo={() => setUndoing(paste)} />}
      </LongList>
      <UndoDialog paste={undoing} onClose={() => setUndoing(null)} onUndone={() => undefined} />
    </section>
  )
}

function PasteRow({ paste, onUndo }: { paste: EarlierPaste; onUndo: () => void }) {
  const words = useWords(pasteWords)
  const language = useLanguage()
  const mayUndo = useMay('people.write')
  const what = words[paste.list](paste.added)
  const facts = [
    words.earlierBy(formatMoment(paste.pastedAt, language), paste.pastedBy),
    paste.refusedRows > 0 && words.earlierRefused(paste.refusedRows),
    paste.undoneAt && words.undoneBy(formatMoment(paste.undoneAt, language), paste.undoneBy ?? ''),
  ]
  return (
    <li className={styles.paste}>
      <div>
        <p className={paste.undoneAt === null ? styles.what : styles.undone}>{what}</p>
        <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {mayUndo && paste.undoneAt === null && (
        <Button variant="subtle" aria-label={words.undoNamed(what)} onClick={onUndo}>
          {words.undo}
        </Button>
      )}
    </li>
  )
}
