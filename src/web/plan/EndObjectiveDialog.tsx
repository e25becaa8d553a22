import type { PlanObjective } from '../../plan/core/motion-model.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { motionWords } from './motion-words.ts'
import { PlanChangeDialog } from './PlanChangeDialog.tsx'

/** Ends an operational objective from a day on. */
export function EndObjectiveDialog({
  objective,
  opened,
  onClose,
}: {
  objective: PlanObjective
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(motionWords)
  return (
    <PlanChangeDialog
      opened={opened}
      onClose={onClose}
      title={words.endOf(objective.name)}
      label={words.end}
      tone="brick"
      begin={() => ({})}
      send={(_, given) => api.plan.endObjective({ id: objective.id, ...given })}
    >
      {() => <p>{words.endLead}</p>}
    </PlanChangeDialog>
  )
}
