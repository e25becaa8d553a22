import { Textarea, TextInput } from '@mantine/core'
import type { PlanTree } from '../../plan/core/motion-model.ts'
import { newId, type ObjectiveId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { motionWords } from './motion-words.ts'
import { PlanChangeDialog } from './PlanChangeDialog.tsx'
import { noThemeYet, ThemeField } from './ThemeField.tsx'

/** Adds an operational objective during the plan. */
export function AddObjectiveDialog({
  plan,
  opened,
  onClose,
}: {
  plan: PlanTree
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(motionWords)
  return (
    <PlanChangeDialog
      opened={opened}
      onClose={onClose}
      title={words.add}
      begin={() => ({ id: newId<ObjectiveId>(), ...noThemeYet(), name: '', description: '' })}
      send={({ id, themeId, description, ...typed }, given) => {
        const name = typed.name.trim()
        if (themeId === null || name === '') return null
        return api.plan.addObjective({ id, themeId, name, description, ...given })
      }}
    >
      {({ form, change, tried }) => (
        <>
          <ThemeField
            label={words.theme}
            themes={plan.strategicObjectives.flatMap(({ themes }) => themes)}
            form={form}
            change={change}
            tried={tried}
          />
          <TextInput
            label={words.name}
            maxLength={200}
            value={form.name}
            error={tried && form.name.trim() === '' ? words.missingName : undefined}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Textarea
            label={words.description}
            rows={2}
            maxLength={2000}
            value={form.description}
            onChange={(event) => change({ description: event.currentTarget.value })}
          />
        </>
      )}
    </PlanChangeDialog>
  )
}
