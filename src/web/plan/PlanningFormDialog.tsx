import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { ChosenStatus, type PlanningItem, planningStatusNames } from '../../plan/core/planning-model.ts'
import { newId, type PlanningItemId, type ProjectId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { yearFrom } from '../search.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { useFreshForm } from '../ui/use-fresh-form.ts'
import { planningQuery } from './motion-queries.ts'
import { planningWords } from './planning-words.ts'

/** Plans something, or changes what was planned. */
export function PlanningFormDialog({
  projectId,
  year,
  fixedYear,
  item,
  opened,
  onClose,
}: {
  projectId: ProjectId
  year: number
  fixedYear: boolean
  item?: PlanningItem
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(planningWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const begin = () => ({
    id: newId<PlanningItemId>(),
    year: String(year),
    text: item?.text ?? '',
    status: ChosenStatus.catch('planned').parse(item?.status),
  })
  const { form, change, tried, setTried } = useFreshForm(opened, begin)
  const text = form.text.trim()
  const chosenYear = yearFrom(form.year)
  const submit = () => {
    setTried(true)
    if (text === '' || chosenYear === undefined) return null
    const sending = item
      ? api.plan.changePlanningItem({
          id: item.id,
          seenVersion: item.version,
          text,
          status: form.status,
        })
      : api.plan.addPlanningItem({ id: form.id, projectId, year: chosenYear, text, status: form.status })
    return sending.then(() => queryClient.invalidateQueries({ queryKey: planningQuery(projectId).queryKey }))
  }
  const title = item ? words.editOf(item.text) : fixedYear ? words.addIn(year) : words.add
  return (
    <FormDialog opened={opened} onClose={onClose} title={title} submit={submit}>
      {!fixedYear && (
        <TextInput
          label={words.year}
          inputMode="numeric"
          maxLength={4}
          value={form.year}
          error={tried && chosenYear === undefined ? words.missingYear : undefined}
          onChange={(event) => change({ year: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={words.text}
        data-autofocus
        rows={3}
        maxLength={500}
        value={form.text}
        error={tried && text === '' ? words.missingText : undefined}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.status}
        value={form.status}
        data={ChosenStatus.options.map((status) => ({
          value: status,
          label: planningStatusNames[status][language],
        }))}
        onChange={(event) =>
          change({ status: ChosenStatus.catch(form.status).parse(event.currentTarget.value) })
        }
      />
    </FormDialog>
  )
}
