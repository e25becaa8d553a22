import { Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Desk } from '../../registration/core/api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { PartnerPicker } from '../network/PartnerPicker.tsx'
import { Choice } from '../ui/Choice.tsx'
import { type ActivityField, type ActivityForm, changed, choiceOfKind } from './activity-form.ts'
import { DateField } from './DateField.tsx'
import styles from './fields.module.css'
import { ParticipationsField } from './ParticipationsField.tsx'
import { ProjectField } from './ProjectField.tsx'
import { ReferralsField } from './ReferralsField.tsx'
import { SettingField } from './SettingField.tsx'
import { registrationWords } from './words.ts'

/** The fields of an activity, in the order of the thumb: what is needed each time comes first. */
export function ActivityFields({
  form,
  desk,
  missing,
  onChange,
}: {
  form: ActivityForm
  desk: Desk
  missing: ReadonlySet<ActivityField>
  onChange: (form: ActivityForm) => void
}) {
  const words = useWords(registrationWords)
  const language = useLanguage()
  const change = (part: Partial<ActivityForm>) => onChange(changed(form, part))
  // After the kind comes the number: it is brought under the thumb.
  const participations = useRef<HTMLDivElement>(null)
  return (
    <div className={styles.sheet}>
      <div className={styles.columns}>
        <div className={styles.fields}>
          <ProjectField
            desk={desk}
            value={form.projectId}
            error={missing.has('project') ? words.missingProject : undefined}
            onChange={(projectId) => change({ projectId })}
          />
          <Choice
            legend={words.kind}
            look="tiles"
            value={form.kindId}
            error={missing.has('kind') ? words.missingKind : undefined}
            options={desk.kinds.map(({ id, name }) => ({ value: id, label: name[language] }))}
            onChange={(id) => {
              const kind = desk.kinds.find((one) => one.id === id)
              if (!kind) return
              change(choiceOfKind(kind))
              participations.current?.scrollIntoView({ block: 'nearest', behavior: gently() })
            }}
          />
        </div>
        <div className={styles.fields}>
          <ParticipationsField
            ref={participations}
            value={form.participations}
            error={missing.has('participations') ? words.missingParticipations : undefined}
            onChange={(participations) => change({ participations })}
          />
          <DateField
            date={form.date}
            today={desk.today}
            error={missing.has('date') ? words.missingDate : undefined}
            onChange={(date) => change({ date })}
          />
          <SettingField
            value={form.setting}
            error={missing.has('setting') ? words.missingSetting : undefined}
            onChange={(setting) => change({ setting })}
          />
        </div>
      </div>
      <MoreFields form={form} missing={missing} change={change} />
    </div>
  )
}

/** Movement shows where one went, unless one asked for none. */
function gently(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}

/** What is seldom needed, folded away unless there is something in it. */
function MoreFields({
  form,
  missing,
  change,
}: {
  form: ActivityForm
  missing: ReadonlySet<ActivityField>
  change: (part: Partial<ActivityForm>) => void
}) {
  const words = useWords(registrationWords)
  const filled = form.partners.length > 0 || form.referrals.length > 0 || form.note !== ''
  const [opened, setOpened] = useState(filled)
  return (
    <details
      className={styles.fold}
      open={opened || missing.has('referrals')}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{words.more}</summary>
      <div>
        <PartnerPicker
          label={words.partnersActivity}
          projectId={form.projectId}
          value={form.partners}
          onChange={(partners) => change({ partners })}
        />
        <ReferralsField
          referrals={form.referrals}
          projectId={form.projectId}
          error={missing.has('referrals') ? words.missingReferrals : undefined}
          onChange={(referrals) => change({ referrals })}
        />
        <Textarea
          label={words.note}
          description={words.noteHint}
          autosize={false}
          rows={3}
          maxLength={2000}
          value={form.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </div>
    </details>
  )
}
