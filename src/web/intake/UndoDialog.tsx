import { useQueryClient } from '@tanstack/react-query'
import type { EarlierPaste } from '../../intake/core/paste-api.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { pasteWords } from './words.ts'

/** Asks before a pasted list is undone; `null` is no question. */
export function UndoDialog({
  paste,
  onClose,
  onUndone,
}: {
  paste: Pick<EarlierPaste, 'id' | 'list' | 'added'> | null
  onClose: () => void
  onUndone: (withdrawn: number) => void
}) {
  const words = useWords(pasteWords)
  const queryClient = useQueryClient()
  const undo = async () => {
    if (paste === null) return
    const { withdrawn } = await api.intake.undo({ id: paste.id })
    onUndone(withdrawn)
    void queryClient.invalidateQueries()
  }
  return (
    <FormDialog
      opened={paste !== null}
      onClose={onClose}
      title={words.undoTitle}
      label={words.undo}
      tone="brick"
      submit={undo}
    >
      {paste && <p>{words.undoLead(words[paste.list](paste.added))}</p>}
    </FormDialog>
  )
}
