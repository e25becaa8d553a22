import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bundle } from '../../policy/core/signal-model.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { BundleDialog } from './BundleDialog.tsx'
import { bundleWords } from './bundle-words.ts'
import { signalsChanged } from './signal-queries.ts'

/** Changing and withdrawing a bundle, for who decides over it. */
export function BundleActions({ bundle }: { bundle: Bundle }) {
  const words = useWords(bundleWords)
  const queryClient = useQueryClient()
  const [open, setOpen] = useState<'change' | 'withdraw' | null>(null)
  const close = () => setOpen(null)
  const { id, title, description, tags, version: seenVersion } = bundle
  return (
    <>
      <Button variant="default" onClick={() => setOpen('change')}>
        {words.change}
      </Button>
      <Button variant="subtle" color="brick" onClick={() => setOpen('withdraw')}>
        {words.withdraw}
      </Button>
      {open === 'change' && (
        <BundleDialog
          title={words.changeTitle}
          start={{ id, title, description, tags }}
          send={(draft) => api.signals.changeBundle({ ...draft, seenVersion })}
          onClose={close}
        />
      )}
      <ReasonDialog
        opened={open === 'withdraw'}
        onClose={close}
        title={words.withdrawTitle}
        lead={words.withdrawLead}
        label={words.withdrawNow}
        act={async (reason) => {
          await api.signals.withdrawBundle({ id, seenVersion, reason })
          await signalsChanged(queryClient)
        }}
      />
    </>
  )
}
