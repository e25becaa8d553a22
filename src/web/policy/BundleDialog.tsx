import { Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BundleDraft } from '../../policy/core/signal-model.ts'
import { useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { bundleWords } from './bundle-words.ts'
import { signalsChanged } from './signal-queries.ts'
import { TagsField } from './TagsField.tsx'

/** Makes a bundle, or changes what one is called. */
export function BundleDialog({
  title,
  start,
  send,
  onClose,
}: {
  title: string
  start: BundleDraft
  send: (draft: BundleDraft) => Promise<unknown>
  onClose: () => void
}) {
  const words = useWords(bundleWords)
  const queryClient = useQueryClient()
  const [form, setForm] = useState(start)
  const [short, setShort] = useState(false)
  const change = (part: Partial<BundleDraft>) => setForm((now) => ({ ...now, ...part }))
  const submit = () => {
    const draft = BundleDraft.safeParse(form)
    setShort(!draft.success)
    if (!draft.success) return null
    return send(draft.data).then(() => signalsChanged(queryClient))
  }
  return (
    <FormDialog opened onClose={onClose} title={title} submit={submit}>
      <TextInput
        label={words.name}
        data-autofocus
        maxLength={200}
        value={form.title}
        error={short ? words.nameShort : undefined}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        label={words.description}
        rows={3}
        maxLength={2000}
        value={form.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <TagsField
        legend={words.tags}
        others={words.otherTags}
        value={form.tags}
        onChange={(tags) => change({ tags })}
      />
    </FormDialog>
  )
}
