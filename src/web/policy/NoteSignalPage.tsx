import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { newId, type SignalId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { SignalFormPanel, useSignalProjects } from './SignalFormPanel.tsx'
import { startSignal } from './signal-form.ts'
import { signalsChanged } from './signal-queries.ts'
import { signalWords } from './signal-words.ts'
import styles from './signals.module.css'

/** Noting a signal: quick, on a phone too. */
export function NoteSignalPage() {
  const words = useWords(signalWords)
  const queryClient = useQueryClient()
  const projectIds = useSignalProjects().map(({ id }) => id)
  const [saved, setSaved] = useState<SignalId | null>(null)
  const fresh = () => startSignal(newId<SignalId>(), projectIds, new Date())
  return (
    <div className={styles.page}>
      <PageHeading
        compact
        title={words.noteTitle}
        actions={<PageLink href={paths.signals()}>{words.title}</PageLink>}
      />
      {saved && <Saved key={saved} id={saved} />}
      {projectIds.length === 0 ? (
        <EmptyState title={words.noProject}>
          <p>{words.noProjectHelp}</p>
        </EmptyState>
      ) : (
        <SignalFormPanel
          name="signal"
          fresh={fresh}
          send={(draft) => api.signals.note(draft)}
          onSaved={({ id }, form) => {
            setSaved(id as SignalId)
            void signalsChanged(queryClient)
            return { ...fresh(), projectId: form.projectId, date: form.date, source: form.source }
          }}
        />
      )}
    </div>
  )
}

/** Says that it was saved; the focus comes here, before the next form. */
function Saved({ id }: { id: SignalId }) {
  const words = useWords(signalWords)
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    notice.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [])
  return (
    <Notice ref={notice} tone="moss" role="status">
      <p>{words.saved}</p>
      <PageLink href={paths.signal(id)} className={styles.reach}>
        {words.view}
      </PageLink>
    </Notice>
  )
}
