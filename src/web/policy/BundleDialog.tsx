import { Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { BundleDraft } from '../../policy/core/signal-model.ts'
import { useWords } from '../language.tsx'
import { DraftDialog } from '../ui/DraftDialog.tsx'
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
  return (
    <DraftDialog
      title={title}
      start={start}
      read={readBundle}
      send={(draft) => send(draft).then(() => signalsChanged(queryClient))}
      onClose={onClose}
    >
      {({ form, change, isWrong }) => (
        <>
          <TextInput
            label={words.name}
            data-autofocus
            maxLength={200}
            value={form.title}
            error={isWrong('title') ? words.nameShort : undefined}
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
        </>
      )}
    </DraftDialog>
  )
}

function readBundle(form: BundleDraft): { draft: BundleDraft } | { wrong: ['title'] } {
  const read = BundleDraft.safeParse(form)
  return read.success ? { draft: read.data } : { wrong: ['title'] }
}
