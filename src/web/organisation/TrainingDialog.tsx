import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Employee, Training } from '../../organisation/core/staff-model.ts'
import { judgeTraining } from '../../organisation/core/staff-rules.ts'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import { newId, type TrainingId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DayField } from '../ui/DayField.tsx'
import { SelectOne } from '../ui/SelectOne.tsx'
import { everyPeopleWord } from './every-word.ts'
import { RecordDialog } from './RecordDialog.tsx'
import { formOfTraining, readTraining, type TrainingForm } from './staff-form.ts'

/** The form of hours of training, new or changed, of one of the employees. */
export function TrainingDialog({
  employees,
  training,
  onClose,
  onWithdraw,
}: {
  employees: readonly Employee[]
  training?: Training | undefined
  onClose: () => void
  onWithdraw?: () => void
}) {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  const [id] = useState(() => training?.id ?? newId<TrainingId>())
  const only = employees.length === 1 ? (employees[0]?.id ?? null) : null
  const [form, setForm] = useState(() => formOfTraining(language, only, training))
  const change = (part: Partial<TrainingForm>) => setForm((now) => ({ ...now, ...part }))
  return (
    <RecordDialog
      title={training === undefined ? words.newTraining : words.changeTraining}
      onClose={onClose}
      read={() => readTraining(id, form)}
      judge={(draft) => {
        const employee = employees.find((one) => one.id === draft.employeeId)
        return employee === undefined
          ? { refusals: [], questions: [] }
          : judgeTraining(draft, { employee, today: brusselsDate(new Date()) })
      }}
      send={(draft) =>
        training === undefined
          ? api.staff.addTraining(draft)
          : api.staff.changeTraining({ ...draft, seenVersion: training.version })
      }
      onWithdraw={onWithdraw}
    >
      {(missing) => (
        <>
          {only === null && (
            <SelectOne
              label={words.employee}
              none={words.chooseEmployee}
              options={employees.map((employee) => ({ id: employee.id, name: employee.code }))}
              value={form.employeeId}
              error={missing.has('employee') ? words.chooseOne : undefined}
              onChange={(employeeId) => change({ employeeId: employeeId ?? null })}
            />
          )}
          <TextInput
            label={words.title}
            maxLength={200}
            value={form.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <DayField
            label={words.day}
            value={form.date}
            error={missing.has('date') ? words.dayMissing : undefined}
            onChange={(date) => change({ date })}
          />
          <TextInput
            label={words.hours}
            description={words.hoursHint}
            inputMode="decimal"
            maxLength={8}
            value={form.hours}
            error={missing.has('hours') ? words.hoursWrong : undefined}
            onChange={(event) => change({ hours: event.currentTarget.value })}
          />
          <Choice
            legend={words.kind}
            look="chips"
            options={[
              { value: 'formal', label: words.formal },
              { value: 'informal', label: words.informal },
            ]}
            value={form.formal ? 'formal' : 'informal'}
            onChange={(kind) => change({ formal: kind === 'formal' })}
          />
        </>
      )}
    </RecordDialog>
  )
}
