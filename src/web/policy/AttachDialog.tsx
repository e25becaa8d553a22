import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { type AttachmentId, type DossierId, newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { acceptedEndings, largestInMegabytes, refusalOfFile } from './attachment-file.ts'
import { attachmentWords } from './attachment-words.ts'
import styles from './dossier.module.css'
import { renewDossiers } from './dossier-queries.ts'

/** What was attached, and whether something was left out of it. */
export interface Attached {
  name: string
  cleaned: boolean
}

/** Chooses a file and attaches it. A retry sends the same id, so that nothing is kept twice. */
export function AttachDialog({
  dossierId,
  opened,
  onClose,
  onAttached,
}: {
  dossierId: DossierId
  opened: boolean
  onClose: () => void
  onAttached: (attached: Attached) => void
}) {
  const words = useWords(attachmentWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const field = useId()
  const [chosen, setChosen] = useState<{ file: File; id: AttachmentId } | null>(null)
  const [wrong, setWrong] = useState<string>()
  const choose = (file: File | undefined) => {
    setChosen(file === undefined ? null : { file, id: newId<AttachmentId>() })
    setWrong(file && refusalOfFile(file)?.sentence(language))
  }
  const submit = () => {
    const refused = chosen === null ? words.noFile : refusalOfFile(chosen.file)?.sentence(language)
    setWrong(refused)
    if (chosen === null || refused !== undefined) return null
    return api.dossiers.attach({ dossierId, ...chosen }).then(async (attached) => {
      await renewDossiers(queryClient)
      onAttached(attached)
      choose(undefined)
    })
  }
  return (
    <FormDialog opened={opened} onClose={onClose} title={words.attach} submit={submit} label={words.send}>
      <div className={styles.choose}>
        <label htmlFor={field}>{words.choose}</label>
        <p id={`${field}-hint`} className={styles.hint}>
          {words.chooseHint(largestInMegabytes)}
        </p>
        <input
          id={field}
          type="file"
          accept={acceptedEndings}
          aria-describedby={`${field}-hint ${field}-wrong`}
          aria-invalid={wrong !== undefined}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
        <p id={`${field}-wrong`} className={styles.error} role="alert">
          {wrong}
        </p>
      </div>
      <p className={styles.hint}>{words.pictures}</p>
    </FormDialog>
  )
}
