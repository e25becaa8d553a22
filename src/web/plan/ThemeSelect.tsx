import { NativeSelect } from '@mantine/core'
import type { ThemeId } from '../../platform/core/ids.ts'
import { useWords } from '../language.tsx'
import { motionWords } from './motion-words.ts'

/** One of the themes that are given. */
export function ThemeSelect({
  label,
  themes,
  value,
  error,
  onChange,
}: {
  label: string
  themes: readonly { id: ThemeId; name: string }[]
  value: ThemeId | null
  error?: string | undefined
  onChange: (theme: ThemeId | null) => void
}) {
  const words = useWords(motionWords)
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      error={error}
      data={[
        { value: '', label: words.choose },
        ...themes.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(themes.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}
    />
  )
}
