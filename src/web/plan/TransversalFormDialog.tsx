import { Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { TransversalAction } from '../../plan/core/transversal-model.ts'
import { newId, type TransversalActionId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { useFreshForm } from '../ui/use-fresh-form.ts'
import { transversalQuery } from './motion-queries.ts'
import { planningWords } from './planning-words.ts'

/** Adds a transversal action, or changes one. */
export function TransversalFormDialog({
  action,
  opened,
  onClose,
}: {
  action?: TransversalAction
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(planningWords)
  const queryClient = useQueryClient()
  const begin = () => ({
    id: newId<TransversalActionId>(),
    name: action?.name ?? '',
    description: action?.description ?? '',
  })
  const { form, change, tried, setTried } = useFreshForm(opened, begin)
  const name = form.name.trim()
  const submit = () => {
    setTried(true)
    if (name === '') return null
    const { description } = form
    const sending = action
      ? api.plan.changeTransversalAction({ id: action.id, seenVersion: action.version, name, description })
      : api.plan.addTransversalAction({ id: form.id, name, description })
    return sending.then(() => queryClient.invalidateQueries({ queryKey: transversalQuery.queryKey }))
  }
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={action ? words.editOf(action.name) : words.addTransversal}
      submit={submit}
    >
      <TextInput
        label={words.name}
        data-autofocus
        maxLength={200}
        value={form.name}
        error={tried && name === '' ? words.missingName : undefined}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Textarea
        label={words.description}
        rows={3}
        maxLength={2000}
        value={form.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
    </FormDialog>
  )
}
