import { NativeSelect } from '@mantine/core'
import {
  columnsOfList,
  PastedListKind,
  pasteColumnNames,
  pastedListNames,
} from '../../intake/core/paste-model.ts'
import { newId } from '../../platform/core/ids.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Choice } from '../ui/Choice.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import styles from './intake.module.css'
import { asList, obstacleOf, type Pasting, withColumn } from './pasting.ts'
import { pasteWords } from './words.ts'

/** Which list it is and what its columns hold: proposed by the headings, changed by the person. */
export function ColumnChoices({
  pasting,
  onChange,
}: {
  pasting: Pasting
  onChange: (pasting: Pasting) => void
}) {
  const words = useWords(pasteWords)
  const language = useLanguage()
  const { headings, columns, list } = pasting
  const obstacle = obstacleOf(pasting)
  const choices = [
    { value: '', label: words.unused },
    ...columnsOfList(list).map((column) => ({ value: column, label: pasteColumnNames[column][language] })),
  ]
  return (
    <section className={styles.part}>
      <Choice
        legend={words.list}
        look="chips"
        options={PastedListKind.options.map((value) => ({ value, label: pastedListNames[value][language] }))}
        value={list}
        onChange={(chosen) => onChange(asList(pasting, chosen, newId()))}
      />
      <div>
        <h2>{words.columns}</h2>
        <p className={styles.quiet}>{words.columnsLead}</p>
      </div>
      {obstacle && <ProblemNotice error={obstacle} />}
      <div className={styles.columns}>
        {columns.map((column, place) => (
          <NativeSelect
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            key={place}
            label={headings[place] || words.unnamed(place + 1)}
            value={column ?? ''}
            data={choices}
            onChange={(event) => {
              const chosen = columnsOfList(list).find((one) => one === event.currentTarget.value)
              onChange(withColumn(pasting, { place, column: chosen ?? null, id: newId() }))
            }}
          />
        ))}
      </div>
    </section>
  )
}
