import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { documentTypeNames } from '../../policy/core/document-types.ts'
import type { Attachment, Dossier } from '../../policy/core/dossier-model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { formatMoment } from '../ui/dates.ts'
import { Notice } from '../ui/Notice.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { AttachDialog, type Attached } from './AttachDialog.tsx'
import { formatSize } from './attachment-file.ts'
import { attachmentWords } from './attachment-words.ts'
import styles from './dossier.module.css'
import { renewDossiers } from './dossier-queries.ts'

/** The documents of a dossier: each is downloaded, none is shown as part of the site. */
export function AttachmentsSection({ dossier }: { dossier: Dossier }) {
  const words = useWords(attachmentWords)
  const [attaching, setAttaching] = useState(false)
  const [attached, setAttached] = useState<Attached | null>(null)
  const [leaving, setLeaving] = useState<Attachment | null>(null)
  return (
    <section>
      <div className={styles.head}>
        <h2>{words.title}</h2>
        {dossier.mayChange && (
          <Button variant="default" onClick={() => setAttaching(true)}>
            {words.attach}
          </Button>
        )}
      </div>
      {attached && (
        <Notice tone="moss" role="status">
          <p>{words.attached(attached.name)}</p>
          {attached.cleaned && <p>{words.cleaned}</p>}
        </Notice>
      )}
      {dossier.attachments.length === 0 ? (
        <p className={styles.hint}>{words.none}</p>
      ) : (
        <ul className={styles.lines}>
          {dossier.attachments.map((attachment) => (
            <Line
              key={attachment.id}
              href={paths.document(dossier.id, attachment.id)}
              attachment={attachment}
              onWithdraw={dossier.mayChange ? () => setLeaving(attachment) : undefined}
            />
          ))}
        </ul>
      )}
      <AttachDialog
        dossierId={dossier.id}
        opened={attaching}
        onClose={() => setAttaching(false)}
        onAttached={setAttached}
      />
      <WithdrawDialog dossier={dossier} attachment={leaving} onClose={() => setLeaving(null)} />
    </section>
  )
}

function Line({
  attachment: { name, type, size, attachedBy, attachedAt },
  href,
  onWithdraw,
}: {
  attachment: Attachment
  href: string
  onWithdraw: (() => void) | undefined
}) {
  const words = useWords(attachmentWords)
  const language = useLanguage()
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <a href={href} className={styles.file} aria-label={words.download(name)}>
          {name}
        </a>
        <span className={styles.hint}>
          {[
            documentTypeNames[type][language],
            formatSize(size, language),
            words.by(attachedBy, formatMoment(attachedAt, language)),
          ].join(' · ')}
        </span>
      </span>
      {onWithdraw && (
        <Button variant="subtle" color="brick" aria-label={words.withdrawOf(name)} onClick={onWithdraw}>
          {words.withdraw}
        </Button>
      )}
    </li>
  )
}

function WithdrawDialog({
  dossier,
  attachment,
  onClose,
}: {
  dossier: Dossier
  attachment: Attachment | null
  onClose: () => void
}) {
  const words = useWords(attachmentWords)
  const queryClient = useQueryClient()
  const withdraw = async (reason: string) => {
    if (attachment === null) return
    const { id, version } = attachment
    await api.dossiers.withdrawDocument({ dossierId: dossier.id, id, seenVersion: version, reason })
    await renewDossiers(queryClient)
  }
  return (
    <ReasonDialog
      opened={attachment !== null}
      onClose={onClose}
      title={words.withdrawTitle}
      lead={words.withdrawHint}
      label={words.withdraw}
      act={withdraw}
    />
  )
}
