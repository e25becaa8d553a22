import { useQuery } from '@tanstack/react-query'
import type { Project } from '../../plan/core/model.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { motionWords } from './motion-words.ts'
import { PlanChangeDialog } from './PlanChangeDialog.tsx'
import { themesQuery } from './queries.ts'
import { noThemeYet, ThemeField } from './ThemeField.tsx'

/** Has a project count for another theme from a day on. */
export function ChangeThemeDialog({
  project,
  opened,
  onClose,
}: {
  project: Project
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(motionWords)
  const { data: themes = [] } = useQuery({ ...themesQuery, enabled: opened })
  return (
    <PlanChangeDialog
      opened={opened}
      onClose={onClose}
      title={words.changeTheme}
      begin={noThemeYet}
      send={({ themeId }, { on, reason }) =>
        themeId === null ? null : api.plan.changeProjectTheme({ id: project.id, themeId, from: on, reason })
      }
    >
      {(filling) => (
        <>
          <p>{words.changeThemeLead}</p>
          <ThemeField
            label={words.newTheme}
            themes={themes.filter(({ id }) => id !== project.themeId)}
            {...filling}
          />
        </>
      )}
    </PlanChangeDialog>
  )
}
