import { NativeSelect } from '@mantine/core'
import { Setting, settingNames } from '../../registration/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { registrationWords } from './words.ts'

/** The setting (*werkvorm*) of a registration. */
export function SettingField({
  value,
  onChange,
  error,
}: {
  value: Setting | null
  onChange: (setting: Setting) => void
  error?: string | undefined
}) {
  const words = useWords(registrationWords)
  const language = useLanguage()
  return (
    <NativeSelect
      label={words.setting}
      error={error}
      value={value ?? ''}
      onChange={(event) => {
        const setting = Setting.safeParse(event.currentTarget.value)
        if (setting.success) onChange(setting.data)
      }}
      data={[
        ...(value === null ? [{ value: '', label: words.settingAfterKind }] : []),
        ...Setting.options.map((setting) => ({ value: setting, label: settingNames[setting][language] })),
      ]}
    />
  )
}
