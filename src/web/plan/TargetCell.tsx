import { TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { aimOf, type Target } from '../../plan/core/target-model.ts'
import { formatDecimal, parseDecimal } from '../../platform/core/decimal.ts'
import type { Language } from '../../platform/core/language.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { sentenceOf } from '../problems.ts'
import { useSending } from '../ui/use-sending.ts'
import { targetsQuery } from './motion-queries.ts'
import styles from './planning.module.css'
import { planningWords } from './planning-words.ts'

/** One target: a field that saves itself, or the number for who may not change it. */
export function TargetCell({
  about,
  value,
  mayChange,
}: {
  about: Omit<Target, 'value'>
  /** Hundredths; `null` when there is none. */
  value: number | null
  mayChange: boolean
}) {
  const words = useWords(planningWords)
  const language = useLanguage()
  const written = inWords(about, value, language)
  return mayChange ? (
    <TargetField key={written} about={about} value={value} written={written} />
  ) : (
    written || words.none
  )
}

function TargetField({
  about,
  value,
  written,
}: {
  about: Omit<Target, 'value'>
  value: number | null
  written: string
}) {
  const words = useWords(planningWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { decimals, name } = aimOf(about.indicator)
  const [text, setText] = useState(written)
  const [wrong, setWrong] = useState(false)
  const { problem, send } = useSending(
    () => void queryClient.invalidateQueries({ queryKey: targetsQuery.queryKey }),
  )
  const save = () => {
    if (text === written) return
    const units = text.trim() === '' ? null : parseDecimal(text, decimals)
    const invalid = text.trim() !== '' && (units === null || units < 0)
    setWrong(invalid)
    if (invalid) return
    const hundredths = units === null ? null : units * 10 ** (2 - decimals)
    void send(() => api.plan.setTarget({ ...about, value: hundredths, seen: value }))
  }
  return (
    <TextInput
      className={styles.target}
      aria-label={words.targetOf(name[language], about.year)}
      inputMode="decimal"
      value={text}
      error={wrong ? words.noNumber(decimals) : problem === null ? undefined : sentenceOf(problem)[language]}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
      }}
    />
  )
}

function inWords({ indicator }: Omit<Target, 'value'>, value: number | null, language: Language): string {
  const { decimals } = aimOf(indicator)
  return value === null ? '' : formatDecimal(value / 10 ** (2 - decimals), decimals, language)
}
