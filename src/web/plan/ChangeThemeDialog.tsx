import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Project } from '../../plan/core/model.ts'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import type { ThemeId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { DayAndReasonFields, type DayAndReasonForm, filledDayAndReason } from './DayAndReason.tsx'
import { forgetPlan } from './motion-queries.ts'
import { motionWords } from './motion-words.ts'
import { themesQuery } from './queries.ts'
import { ThemeSelect } from './ThemeSelect.tsx'

type Form = DayAndReasonForm & { themeId: ThemeId | null }

const emptyForm = (): Form => ({ themeId: null, on: brusselsDate(new Date()), reason: '' })

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
  const queryClient = useQueryClient()
  const { data: themes = [] } = useQuery({ ...themesQuery, enabled: opened })
  const [form, setForm] = useState(emptyForm)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<Form>) => setForm({ ...form, ...part })
  const close = () => {
    setForm(emptyForm())
    setTried(false)
    onClose()
  }
  const submit = () => {
    setTried(true)
    const given = filledDayAndReason(form)
    if (given === null || form.themeId === null) return null
    return api.plan
      .changeProjectTheme({ id: project.id, themeId: form.themeId, from: given.on, reason: given.reason })
      .then(() => forgetPlan(queryClient))
  }
  return (
    <FormDialog opened={opened} onClose={close} title={words.changeTheme} submit={submit}>
      <p>{words.changeThemeLead}</p>
      <ThemeSelect
        label={words.newTheme}
        themes={themes.filter(({ id }) => id !== project.themeId)}
        value={form.themeId}
        error={tried && form.themeId === null ? words.missingTheme : undefined}
        onChange={(themeId) => change({ themeId })}
      />
      <DayAndReasonFields form={form} tried={tried} onChange={change} />
    </FormDialog>
  )
}
