import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type BundleId, newId } from '../../platform/core/ids.ts'
import { BundleDraft, type Signal } from '../../policy/core/signal-model.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { bundlesQuery, signalsChanged } from './signal-queries.ts'
import { signalWords } from './signal-words.ts'

/** Puts a signal in a bundle that is there, or in a new one. */
export function PutInBundleDialog({ signal, onClose }: { signal: Signal; onClose: () => void }) {
  const words = useWords(signalWords)
  const queryClient = useQueryClient()
  const all = useQuery(bundlesQuery)
  const bundles = (all.data?.bundles ?? []).filter(({ id }) => signal.bundles.every((one) => one.id !== id))
  const [newBundleId] = useState(() => newId<BundleId>())
  const [chosen, setChosen] = useState<BundleId | null>(null)
  const [title, setTitle] = useState('')
  const [short, setShort] = useState(false)
  const submit = () => {
    const signalIds = [signal.id]
    const changed = () => signalsChanged(queryClient)
    if (chosen !== null) return api.signals.addToBundle({ id: chosen, signalIds }).then(changed)
    const draft = BundleDraft.safeParse({ id: newBundleId, title, description: '', tags: signal.tags })
    setShort(!draft.success)
    return draft.success ? api.signals.makeBundle({ ...draft.data, signalIds }).then(changed) : null
  }
  return (
    <FormDialog opened onClose={onClose} title={words.putInBundleTitle} label={words.put} submit={submit}>
      <NativeSelect
        label={words.whichBundle}
        value={chosen ?? ''}
        data={[
          { value: '', label: words.newBundle },
          ...bundles.map(({ id, title: name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) =>
          setChosen(bundles.find(({ id }) => id === event.currentTarget.value)?.id ?? null)
        }
      />
      {chosen === null && (
        <TextInput
          label={words.newBundleTitle}
          maxLength={200}
          value={title}
          error={short ? words.titleMissing : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )
}
