import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Formation } from '../../organisation/core/staff-model.ts'
import { type FormationId, newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { everyPeopleWord } from './every-word.ts'
import { RecordDialog } from './RecordDialog.tsx'
import { formOfFormation, readFormation } from './staff-form.ts'

/** The form of the formation of a year, new or changed. */
export function FormationDialog({
  year,
  formation,
  onClose,
  onWithdraw,
}: {
  /** The year that is proposed for a new one. */
  year: number
  formation?: Formation | undefined
  onClose: () => void
  onWithdraw?: () => void
}) {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  const [id] = useState(() => formation?.id ?? newId<FormationId>())
  const [form, setForm] = useState(() => formOfFormation(language, year, formation))
  const field = (name: keyof typeof form) => ({
    value: form[name],
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const { value } = event.currentTarget
      setForm((now) => ({ ...now, [name]: value }))
    },
  })
  return (
    <RecordDialog
      title={formation === undefined ? words.newFormation : words.changeFormation(formation.year)}
      onClose={onClose}
      read={() => readFormation(id, form)}
      send={(draft) =>
        formation === undefined
          ? api.staff.addFormation(draft)
          : api.staff.changeFormation({ ...draft, seenVersion: formation.version })
      }
      onWithdraw={onWithdraw}
    >
      {(missing) => (
        <>
          <TextInput
            label={words.year}
            inputMode="numeric"
            maxLength={4}
            error={missing.has('year') ? words.yearWrong : undefined}
            {...field('year')}
          />
          <TextInput
            label={words.norm}
            inputMode="decimal"
            maxLength={10}
            error={missing.has('norm') ? words.amountWrong : undefined}
            {...field('norm')}
          />
          <TextInput
            label={words.maribel}
            inputMode="decimal"
            maxLength={10}
            error={missing.has('maribel') ? words.amountWrong : undefined}
            {...field('maribel')}
          />
        </>
      )}
    </RecordDialog>
  )
}
