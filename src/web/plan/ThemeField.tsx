import type { ThemeId } from '../../platform/core/ids.ts'
import { useWords } from '../language.tsx'
import { SelectOne } from '../ui/SelectOne.tsx'
import { motionWords } from './motion-words.ts'

/** A theme that has to be chosen. */
export interface ThemeForm {
  themeId: ThemeId | null
}

export const noThemeYet = (): ThemeForm => ({ themeId: null })

/** One of the themes that are given; it says so when none is chosen yet. */
export function ThemeField({
  label,
  themes,
  form,
  change,
  tried,
}: {
  label: string
  themes: readonly { id: ThemeId; name: string }[]
  form: ThemeForm
  change: (part: ThemeForm) => void
  tried: boolean
}) {
  const words = useWords(motionWords)
  return (
    <SelectOne
      label={label}
      none={words.choose}
      options={themes}
      value={form.themeId}
      error={tried && form.themeId === null ? words.missingTheme : undefined}
      onChange={(themeId) => change({ themeId: themeId ?? null })}
    />
  )
}
