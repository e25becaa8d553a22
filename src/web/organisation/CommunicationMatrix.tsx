import { communicationMatrix, type MatrixRow } from '../../organisation/core/communication-matrix.ts'
import {
  type CommunicationAction,
  nameOfWord,
  usualAudiences,
  usualMedia,
} from '../../organisation/core/communication-model.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { communicationWords } from './communication-words.ts'

/** How many actions went by which channel to whom. */
export function CommunicationMatrix({ actions }: { actions: readonly CommunicationAction[] }) {
  const words = useWords(communicationWords)
  const language = useLanguage()
  const { audiences, rows, audienceTotals, total } = communicationMatrix(actions)
  const totals = { medium: words.total, counts: audienceTotals, total, isTotal: true }
  const named = rows.map((row) => ({
    ...row,
    medium: nameOfWord(usualMedia, row.medium, language) || words.notSaid,
    isTotal: false,
  }))
  type Row = MatrixRow & { isTotal: boolean }
  const number = (value: number | undefined) =>
    value === undefined || value === 0 ? '–' : formatNumber(value, language)
  return (
    <DataTable<Row>
      caption={words.matrixCaption}
      rows={[...named, totals]}
      rowKey={({ medium, isTotal }) => `${isTotal} ${medium}`}
      strongRow={({ isTotal }) => isTotal}
      columns={[
        { key: 'medium', heading: words.medium, cell: ({ medium }) => medium },
        ...audiences.map((audience, place) => ({
          key: `audience ${audience}`,
          heading: nameOfWord(usualAudiences, audience, language) || words.notSaid,
          numeric: true,
          cell: ({ counts }: Row) => number(counts[place]),
        })),
        { key: 'total', heading: words.total, numeric: true, cell: (row) => number(row.total) },
      ]}
    />
  )
}
