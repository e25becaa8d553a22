import { IconMinus, IconPlus } from '@tabler/icons-react'
import { type Ref, useId } from 'react'
import { useWords } from '../language.tsx'
import styles from './fields.module.css'
import { registrationWords } from './words.ts'

const quickNumbers = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50]

/** The head count: one tap on a usual number, or step by step, or typed. */
export function ParticipationsField({
  value,
  onChange,
  error,
  ref,
}: {
  value: number | null
  onChange: (value: number | null) => void
  error?: string | undefined
  ref?: Ref<HTMLDivElement>
}) {
  const words = useWords(registrationWords)
  const id = useId()
  const described = [`${id}-hint`, ...(error ? [`${id}-error`] : [])].join(' ')
  return (
    <div ref={ref} className={styles.participations}>
      <div className={styles.labels}>
        <label htmlFor={id} className={styles.label}>
          {words.participations}
        </label>
        <p id={`${id}-hint`} className={styles.hint}>
          {words.participationsHint}
        </p>
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <fieldset className={styles.quick} aria-label={words.quickNumbers}>
        {quickNumbers.map((number) => (
          <button
            key={number}
            type="button"
            className={styles.number}
            aria-pressed={value === number}
            onClick={() => onChange(number)}
          >
            {number}
          </button>
        ))}
      </fieldset>
      <div className={styles.stepper}>
        <button
          type="button"
          className={styles.step}
          aria-label={words.oneFewer}
          disabled={value === null || value <= 1}
          onClick={() => onChange(Math.max(1, (value ?? 1) - 1))}
        >
          <IconMinus aria-hidden="true" size={22} />
        </button>
        <input
          id={id}
          className={styles.count}
          inputMode="numeric"
          autoComplete="off"
          value={value ?? ''}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(countFrom(event.currentTarget.value))}
        />
        <button
          type="button"
          className={styles.step}
          aria-label={words.oneMore}
          onClick={() => onChange((value ?? 0) + 1)}
        >
          <IconPlus aria-hidden="true" size={22} />
        </button>
      </div>
    </div>
  )
}

/** The number that was typed, its digits only. */
export function countFrom(text: string): number | null {
  const digits = text.replace(/\D/g, '').slice(0, 5)
  return digits === '' ? null : Number(digits)
}
