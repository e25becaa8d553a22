import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLanguage, useWords } from '../language.tsx'
import { DayField } from '../ui/DayField.tsx'
import type { ChangesAddress } from './change-address.ts'
import { actInWords, changeWords, kindInWords } from './change-words.ts'
import { changeFiltersQuery } from './queries.ts'
import styles from './review.module.css'

/** Chooses whose changes, of what, which acts, and when. */
export function ChangesFilters({
  address,
  onChange,
}: {
  address: ChangesAddress
  onChange: (part: ChangesAddress) => void
}) {
  const words = useWords(changeWords)
  const language = useLanguage()
  const { data: filters } = useSuspenseQuery(changeFiltersQuery)
  const chosen = filters.kinds.filter(({ recordKind }) => !address.wat || recordKind === address.wat)
  const verbs = [...new Set(chosen.flatMap((kind) => kind.verbs))]
  const choice = (all: string, options: readonly { value: string; label: string }[]) => [
    { value: '', label: all },
    ...[...options].sort((one, other) => one.label.localeCompare(other.label, language)),
  ]
  return (
    <search className={styles.filters}>
      <NativeSelect
        label={words.person}
        value={address.wie ?? ''}
        data={choice(
          words.everybody,
          filters.people.map(({ id, name }) => ({ value: id, label: name })),
        )}
        onChange={({ currentTarget: { value } }) => onChange({ wie: value || undefined })}
      />
      <NativeSelect
        label={words.kind}
        value={address.wat ?? ''}
        data={choice(
          words.everything,
          filters.kinds.map(({ recordKind }) => ({
            value: recordKind,
            label: kindInWords(recordKind, language),
          })),
        )}
        onChange={({ currentTarget: { value } }) =>
          onChange({ wat: value || undefined, handeling: undefined })
        }
      />
      <NativeSelect
        label={words.verb}
        value={address.handeling ?? ''}
        data={choice(
          words.everyVerb,
          verbs.map((verb) => ({ value: verb, label: labelOf(verb) })),
        )}
        onChange={({ currentTarget: { value } }) => onChange({ handeling: value || undefined })}
      />
      <DayField
        label={words.from}
        value={address.van ?? null}
        onChange={(day) => onChange({ van: day ?? undefined })}
      />
      <DayField
        label={words.to}
        value={address.tot ?? null}
        onChange={(day) => onChange({ tot: day ?? undefined })}
      />
    </search>
  )

  /** What is done to what: a verb of one kind among all. */
  function labelOf(verb: string): string {
    const kind = chosen.find(({ verbs: own }) => own.includes(verb))
    return `${kind ? kindInWords(kind.recordKind, language) : ''} ${actInWords(verb, language)}`.trim()
  }
}
