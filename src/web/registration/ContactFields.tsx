import { Checkbox, Textarea, TextInput } from '@mantine/core'
import type { Desk } from '../../registration/core/api.ts'
import { Level, levelNames } from '../../registration/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { PartnerPicker } from '../network/PartnerPicker.tsx'
import { Choice } from '../ui/Choice.tsx'
import { changed } from './activity-form.ts'
import { BodyField } from './BodyField.tsx'
import { type ContactField, type ContactForm, choiceOfBody } from './contact-form.ts'
import { DateField } from './DateField.tsx'
import styles from './fields.module.css'
import { ProjectField } from './ProjectField.tsx'
import { SettingField } from './SettingField.tsx'
import { registrationWords } from './words.ts'

/** The fields of a contact with partners or policy makers. */
export function ContactFields({
  form,
  desk,
  missing,
  onChange,
}: {
  form: ContactForm
  desk: Desk
  missing: ReadonlySet<ContactField>
  onChange: (form: ContactForm) => void
}) {
  const words = useWords(registrationWords)
  const language = useLanguage()
  const change = (part: Partial<ContactForm>) => onChange(changed(form, part))
  return (
    <div className={styles.fields}>
      <ProjectField
        desk={desk}
        value={form.projectId}
        error={missing.has('project') ? words.missingProject : undefined}
        onChange={(projectId) => change({ projectId })}
      />
      <DateField
        date={form.date}
        today={desk.today}
        error={missing.has('date') ? words.missingDate : undefined}
        onChange={(date) => change({ date })}
      />
      <BodyField form={form} onChange={(body, bodies) => change(choiceOfBody(form, body, bodies))} />
      <TextInput
        label={words.subject}
        description={words.subjectHint}
        maxLength={200}
        error={missing.has('subject') ? words.missingSubject : undefined}
        value={form.subject}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <PartnerPicker
        label={words.partners}
        projectId={form.projectId}
        error={missing.has('partners') ? words.missingPartners : undefined}
        value={form.partners}
        onChange={(partners) => change({ partners })}
      />
      <div className={styles.checks}>
        <Checkbox
          label={words.policy}
          description={words.policyHint}
          checked={form.policy}
          onChange={(event) => change({ policy: event.currentTarget.checked })}
        />
        <Checkbox
          label={words.targetGroupPresent}
          checked={form.targetGroupPresent}
          onChange={(event) => change({ targetGroupPresent: event.currentTarget.checked })}
        />
      </div>
      <Choice
        legend={words.level}
        look="chips"
        value={form.level}
        options={Level.options.map((level) => ({ value: level, label: levelNames[level][language] }))}
        onChange={(level) => change({ level })}
      />
      <SettingField value={form.setting} onChange={(setting) => change({ setting })} />
      <Textarea
        label={words.note}
        description={words.noteHint}
        rows={3}
        maxLength={2000}
        value={form.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </div>
  )
}
