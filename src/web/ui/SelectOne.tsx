import { NativeSelect } from '@mantine/core'
import type { Bilingual, Language } from '../../platform/core/language.ts'

interface Named<Id extends string> {
  id: Id
  name: string
}

/** Chooses one of the things that are given by their names, or none of them. */
export function SelectOne<Id extends string>({
  label,
  none,
  options,
  value,
  error,
  className,
  onChange,
}: {
  label: string
  /** What choosing none of them is called. */
  none: string
  options: readonly Named<Id>[]
  value: Id | null | undefined
  error?: string | undefined
  className?: string | undefined
  onChange: (id: Id | undefined) => void
}) {
  return (
    <NativeSelect
      className={className ?? ''}
      label={label}
      error={error}
      value={value ?? ''}
      data={[{ value: '', label: none }, ...options.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => onChange(options.find(({ id }) => id === event.currentTarget.value)?.id)}
    />
  )
}

/** The codes of a reference table as what can be chosen, in the order of the table. */
export function codesToChoose<Code extends string>(
  names: Readonly<Record<Code, Bilingual>>,
  language: Language,
): Named<Code>[] {
  const codes = Object.keys(names) as Code[]
  return codes.map((id) => ({ id, name: names[id][language] }))
}

/** Words that stand for themselves, such as municipalities, as what can be chosen. */
export function wordsToChoose<Word extends string>(words: readonly Word[]): Named<Word>[] {
  return words.map((word) => ({ id: word, name: word }))
}
