import type { PlanObjective, PlanTheme, PlanTree } from '../../plan/core/motion-model.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { motionWords } from './motion-words.ts'
import { PlanChangeDialog } from './PlanChangeDialog.tsx'
import { noThemeYet, ThemeField } from './ThemeField.tsx'

/** Moves an operational objective to another theme of the plan. */
export function MoveObjectiveDialog({
  objective,
  theme,
  plan,
  opened,
  onClose,
}: {
  objective: PlanObjective
  theme: PlanTheme
  plan: PlanTree
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(motionWords)
  const themes = plan.strategicObjectives.flatMap((strategic) => strategic.themes)
  return (
    <PlanChangeDialog
      opened={opened}
      onClose={onClose}
      title={words.moveOf(objective.name)}
      label={words.move}
      begin={noThemeYet}
      send={({ themeId }, given) =>
        themeId === null ? null : api.plan.moveObjective({ id: objective.id, themeId, ...given })
      }
    >
      {(filling) => (
        <ThemeField label={words.newTheme} themes={themes.filter(({ id }) => id !== theme.id)} {...filling} />
      )}
    </PlanChangeDialog>
  )
}
