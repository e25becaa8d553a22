import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate } from '../../platform/core/calendar-date.ts'
import type { MeasureValue, MeasureWithValues } from '../../registration/core/measure-model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import { formatShortDate } from '../ui/dates.ts'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { amountInWords } from './amount.ts'
import styles from './measures.module.css'
import { NoteValueDialog } from './NoteValueDialog.tsx'
import { forgetMeasures } from './queries.ts'
import { measureWords } from './words.ts'

/** Every value of a measure, the latest day first; one that was withdrawn stays readable. */
export function ValuesTable({ measure, mayWrite }: { measure: MeasureWithValues; mayWrite: boolean }) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const columns: Column<MeasureValue>[] = [
    { key: 'day', heading: words.dayColumn, cell: ({ on }) => formatShortDate(on, language) },
    {
      key: 'value',
      heading: words.figure,
      numeric: true,
      cell: ({ value, withdrawn }) => {
        const written = amountInWords(value, measure.decimals, language)
        return withdrawn === null ? written : <del>{written}</del>
      },
    },
    {
      key: 'note',
      heading: words.noteColumn,
      cell: ({ note, withdrawn }) =>
        withdrawn === null
          ? note
          : [note, words.withdrawn(withdrawn)].filter((part) => part !== '').join(', '),
    },
    { key: 'by', heading: words.byColumn, cell: ({ notedBy }) => notedBy },
  ]
  if (mayWrite) {
    columns.push({
      key: 'act',
      heading: words.actColumn,
      cell: (value) => value.withdrawn === null && <ValueActions measure={measure} value={value} />,
    })
  }
  return (
    <section aria-labelledby="waarden" className={styles.section}>
      <h2 id="waarden">{words.values}</h2>
      <DataTable
        caption={`${words.values}: ${measure.name} (${measure.unit})`}
        rows={measure.values}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </section>
  )
}

function ValueActions({ measure, value }: { measure: MeasureWithValues; value: MeasureValue }) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState<'correct' | 'withdraw' | null>(null)
  const close = () => setAsking(null)
  const day = formatDate(value.on, language)
  return (
    <div className={styles.actions}>
      <Button
        variant="default"
        size="sm"
        aria-label={words.correctOf(day)}
        onClick={() => setAsking('correct')}
      >
        {words.correct}
      </Button>
      <Button
        variant="subtle"
        size="sm"
        aria-label={words.withdrawValueOf(day)}
        onClick={() => setAsking('withdraw')}
      >
        {words.withdrawValue}
      </Button>
      <NoteValueDialog measure={measure} value={value} opened={asking === 'correct'} onClose={close} />
      <ReasonDialog
        opened={asking === 'withdraw'}
        onClose={close}
        title={words.withdrawValueOf(day)}
        lead={words.withdrawValueLead}
        label={words.withdrawValue}
        act={(reason) =>
          api.measures
            .withdrawValue({ id: value.id, seenVersion: value.version, reason })
            .then(() => forgetMeasures(queryClient))
        }
      />
    </div>
  )
}
