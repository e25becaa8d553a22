import { type ReactNode, useId } from 'react'
import styles from './Choice.module.css'

export interface Option<V extends string> {
  value: V
  label: string
  hint?: string
}

/** One choice out of a few, all in sight: radio buttons as big tiles or as a row of chips. */
export function Choice<V extends string>({
  legend,
  options,
  value,
  onChange,
  look,
  error,
  children,
}: {
  legend: string
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V) => void
  look: 'tiles' | 'chips'
  error?: string | undefined
  children?: ReactNode
}) {
  const name = useId()
  return (
    <fieldset className={styles.field} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles[look]}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.label}>{option.label}</span>
            {option.hint && <span className={styles.hint}>{option.hint}</span>}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
