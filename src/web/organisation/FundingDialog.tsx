import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Funding, FundingSource, fundingSourceNames } from '../../organisation/core/staff-model.ts'
import { judgeFunding } from '../../organisation/core/staff-rules.ts'
import { type FundingId, newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Choice } from '../ui/Choice.tsx'
import { ProjectField, ThemeField } from './DestinationFields.tsx'
import { everyMeansWord } from './every-word.ts'
import { RecordDialog } from './RecordDialog.tsx'
import { type FundingForm, formOfFunding, readFunding } from './staff-form.ts'

/** The form of means of a year, new or changed. */
export function FundingDialog({
  year,
  funding,
  onClose,
  onWithdraw,
}: {
  year: number
  funding?: Funding | undefined
  onClose: () => void
  onWithdraw?: () => void
}) {
  const words = useWords(everyMeansWord)
  const language = useLanguage()
  const [id] = useState(() => funding?.id ?? newId<FundingId>())
  const [form, setForm] = useState(() => formOfFunding(language, year, funding))
  const change = (part: Partial<FundingForm>) => setForm((now) => ({ ...now, ...part }))
  return (
    <RecordDialog
      title={`${funding === undefined ? words.newFunding : words.changeFunding} (${form.year})`}
      onClose={onClose}
      read={() => readFunding(id, form)}
      judge={judgeFunding}
      send={(draft) =>
        funding === undefined
          ? api.staff.addFunding(draft)
          : api.staff.changeFunding({ ...draft, seenVersion: funding.version })
      }
      onWithdraw={onWithdraw}
    >
      {(missing) => (
        <>
          <NativeSelect
            label={words.source}
            value={form.source}
            data={FundingSource.options.map((value) => ({
              value,
              label: fundingSourceNames[value][language],
            }))}
            onChange={(event) =>
              change({ source: FundingSource.catch('own').parse(event.currentTarget.value) })
            }
          />
          <TextInput
            label={words.funder}
            description={words.funderHint}
            maxLength={200}
            value={form.funder}
            onChange={(event) => change({ funder: event.currentTarget.value })}
          />
          <TextInput
            label={words.amount}
            description={words.amountHint}
            inputMode="decimal"
            maxLength={20}
            value={form.amount}
            error={missing.has('amount') ? words.amountWrong : undefined}
            onChange={(event) => change({ amount: event.currentTarget.value })}
          />
          <GoesTo form={form} change={change} error={missing.has('goesTo') ? words.chooseOne : undefined} />
        </>
      )}
    </RecordDialog>
  )
}

function GoesTo({
  form,
  change,
  error,
}: {
  form: FundingForm
  change: (part: Partial<FundingForm>) => void
  error: string | undefined
}) {
  const words = useWords(everyMeansWord)
  return (
    <>
      <Choice
        legend={words.goesTo}
        look="chips"
        options={[
          { value: 'project', label: words.toProject },
          { value: 'theme', label: words.toTheme },
          { value: 'all', label: words.toAll },
        ]}
        value={form.goesTo}
        onChange={(goesTo) => change({ goesTo })}
      />
      {form.goesTo === 'theme' && (
        <ThemeField value={form.themeId} error={error} onChange={(themeId) => change({ themeId })} />
      )}
      {form.goesTo === 'project' && (
        <ProjectField value={form.projectId} error={error} onChange={(projectId) => change({ projectId })} />
      )}
    </>
  )
}
