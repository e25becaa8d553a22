import { NativeSelect, Textarea } from '@mantine/core'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { SignalSource, signalSourceNames } from '../../policy/core/signal-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { DateField } from '../registration/DateField.tsx'
import { registrationWords } from '../registration/words.ts'
import { Choice } from '../ui/Choice.tsx'
import type { SignalField, SignalForm } from './signal-form.ts'
import { signalWords } from './signal-words.ts'
import styles from './signals.module.css'
import { TagsField } from './TagsField.tsx'

/** The fields of a signal: what was heard comes first. */
export function SignalFields({
  form,
  projects,
  missing,
  onChange,
}: {
  form: SignalForm
  projects: readonly { id: ProjectId; name: string }[]
  missing: ReadonlySet<SignalField>
  onChange: (form: SignalForm) => void
}) {
  const words = useWords(signalWords)
  const registration = useWords(registrationWords)
  const language = useLanguage()
  const change = (part: Partial<SignalForm>) => onChange({ ...form, confirmed: [], ...part })
  return (
    <div className={styles.fields}>
      <Textarea
        label={words.text}
        description={words.textHint}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={2000}
        error={missing.has('text') ? words.textMissing : undefined}
        value={form.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.project}
        error={missing.has('project') ? words.missingProject : undefined}
        value={form.projectId ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          change({ projectId: projects.find(({ id }) => id === chosen)?.id ?? null })
        }}
        data={[
          ...(form.projectId === null ? [{ value: '', label: registration.chooseProject }] : []),
          ...projects.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Choice
        legend={words.source}
        look="chips"
        value={form.source}
        options={SignalSource.options.map((source) => ({
          value: source,
          label: signalSourceNames[source][language],
        }))}
        onChange={(source) => change({ source })}
      />
      <TagsField
        key={form.id}
        legend={words.tags}
        others={words.otherTags}
        value={form.tags}
        onChange={(tags) => change({ tags })}
      />
      <DateField
        date={form.date}
        today={brusselsDate(new Date())}
        error={missing.has('date') ? words.missingDate : undefined}
        onChange={(date) => change({ date })}
      />
    </div>
  )
}
