import { Checkbox, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useWords } from '../language.tsx'
import { PartnerPicker } from '../network/PartnerPicker.tsx'
import type { ActivityForm } from './activity-form.ts'
import styles from './fields.module.css'
import { countFrom } from './ParticipationsField.tsx'
import { registrationWords } from './words.ts'

type FormReferral = ActivityForm['referrals'][number]

/** Who was referred where: a row per partner, with how many and whether someone went along. */
export function ReferralsField({
  referrals,
  projectId,
  onChange,
  error,
}: {
  referrals: readonly FormReferral[]
  projectId: ActivityForm['projectId']
  onChange: (referrals: FormReferral[]) => void
  error?: string | undefined
}) {
  const words = useWords(registrationWords)
  const replace = (at: number, change: Partial<FormReferral>) =>
    onChange(referrals.map((referral, index) => (index === at ? { ...referral, ...change } : referral)))
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend className={styles.label}>{words.referrals}</legend>
      {error && <p className={styles.error}>{error}</p>}
      {referrals.map((referral, at) => (
        <div key={referral.partner.id} className={styles.referral}>
          <TextInput
            label={words.referralCount(referral.partner.name)}
            inputMode="numeric"
            value={referral.count ?? ''}
            onChange={(event) => replace(at, { count: countFrom(event.currentTarget.value) })}
          />
          <button
            type="button"
            className={styles.step}
            style={{ width: 52 }}
            aria-label={words.removeReferral(referral.partner.name)}
            onClick={() => onChange(referrals.filter((_, index) => index !== at))}
          >
            <IconX aria-hidden="true" size={20} />
          </button>
          <Checkbox
            className={styles.wide ?? ''}
            label={words.warm}
            checked={referral.warm}
            onChange={(event) => replace(at, { warm: event.currentTarget.checked })}
          />
        </div>
      ))}
      <PartnerPicker
        label={words.addReferral}
        projectId={projectId}
        value={[]}
        onChange={(added) =>
          onChange([
            ...referrals,
            ...added
              .filter(({ id }) => referrals.every(({ partner }) => partner.id !== id))
              .map((partner) => ({ partner, count: 1, warm: false })),
          ])
        }
      />
    </fieldset>
  )
}
