import { Textarea } from '@mantine/core'
import { useWords } from '../language.tsx'
import { DayField } from '../ui/DayField.tsx'
import { DossierRows } from './DossierRows.tsx'
import { type DossierFormPart, emptyRows, type FeedbackRow, placeOf } from './dossier-form.ts'
import { dossierWords } from './dossier-words.ts'

/** The recommendations in their order, and to whom it was told what came of it. */
export function DossierListFields({ form, change, fault }: DossierFormPart) {
  const words = useWords(dossierWords)
  const place = placeOf(fault)
  return (
    <>
      <DossierRows
        legend={words.recommendations}
        name={words.recommendation}
        add={words.addRecommendation}
        rows={form.recommendations}
        empty={emptyRows.recommendation}
        onChange={(recommendations) => change({ recommendations })}
      >
        {(row, changeRow, number) => (
          <Textarea
            label={words.recommendation(number)}
            autosize
            minRows={1}
            maxLength={1000}
            value={row.text}
            onChange={(event) => changeRow({ text: event.currentTarget.value })}
          />
        )}
      </DossierRows>
      <DossierRows<FeedbackRow>
        legend={words.feedback}
        name={(number) => `${words.feedback} ${number}`}
        add={words.addFeedback}
        rows={form.feedback}
        empty={emptyRows.feedback}
        error={place?.at === 'feedback' ? words.feedbackWithoutDay(place.row ?? 1) : undefined}
        onChange={(feedback) => change({ feedback })}
      >
        {(row, changeRow, number) => (
          <>
            <DayField
              label={words.feedbackDay(number)}
              value={row.date}
              onChange={(date) => changeRow({ date })}
            />
            <Textarea
              label={words.feedbackText(number)}
              autosize
              minRows={1}
              maxLength={500}
              value={row.text}
              onChange={(event) => changeRow({ text: event.currentTarget.value })}
            />
          </>
        )}
      </DossierRows>
    </>
  )
}
