import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Assignment, type Employee, Purpose, purposeNames } from '../../organisation/core/staff-model.ts'
import { judgeAssignment } from '../../organisation/core/staff-rules.ts'
import { type AssignmentId, newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DayField } from '../ui/DayField.tsx'
import { ProjectField, ThemeField } from './DestinationFields.tsx'
import { everyPeopleWord } from './every-word.ts'
import { RecordDialog } from './RecordDialog.tsx'
import { type AssignmentForm, formOfAssignment, readAssignment } from './staff-form.ts'

/** The form of an assignment of an employee, new or changed. */
export function AssignmentDialog({
  employee,
  assignment,
  onClose,
  onWithdraw,
}: {
  /** With the other assignments, which may not come to more than a job together unasked. */
  employee: Employee & { assignments: readonly Assignment[] }
  assignment?: Assignment | undefined
  onClose: () => void
  onWithdraw?: () => void
}) {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  const [id] = useState(() => assignment?.id ?? newId<AssignmentId>())
  const [form, setForm] = useState(() => formOfAssignment(language, assignment))
  const change = (part: Partial<AssignmentForm>) => setForm((now) => ({ ...now, ...part }))
  const others = employee.assignments.filter((one) => one.id !== id)
  return (
    <RecordDialog
      title={assignment === undefined ? words.newAssignment : words.changeAssignment}
      onClose={onClose}
      read={() => readAssignment(id, employee.id, form)}
      judge={(draft) => judgeAssignment(draft, { employee, others })}
      send={(draft) =>
        assignment === undefined
          ? api.staff.addAssignment(draft)
          : api.staff.changeAssignment({ ...draft, seenVersion: assignment.version })
      }
      onWithdraw={onWithdraw}
    >
      {(missing) => (
        <>
          <PurposeFields form={form} change={change} />
          <TextInput
            label={words.fte}
            description={words.fteHint}
            inputMode="decimal"
            maxLength={8}
            value={form.fte}
            error={missing.has('fte') ? words.fteWrong : undefined}
            onChange={(event) => change({ fte: event.currentTarget.value })}
          />
          <DayField
            label={words.from}
            value={form.from}
            error={missing.has('from') ? words.dayMissing : undefined}
            onChange={(from) => change({ from })}
          />
          <DayField
            label={words.to}
            description={words.openEnd}
            value={form.to}
            onChange={(to) => change({ to })}
          />
          <Checkbox
            label={words.direct}
            checked={form.direct}
            onChange={(event) => change({ direct: event.currentTarget.checked })}
          />
          <Checkbox
            label={words.decreed}
            checked={form.decreed}
            onChange={(event) => change({ decreed: event.currentTarget.checked })}
          />
        </>
      )}
    </RecordDialog>
  )
}

function PurposeFields({
  form,
  change,
}: {
  form: AssignmentForm
  change: (part: Partial<AssignmentForm>) => void
}) {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  // Work for all themes or for the organisation itself is seldom with the target group.
  const choose = (purpose: Purpose) =>
    change({ purpose, direct: purpose === 'theme' || purpose === 'project' })
  return (
    <>
      <Choice
        legend={words.purpose}
        look="chips"
        options={Purpose.options.map((value) => ({ value, label: purposeNames[value][language] }))}
        value={form.purpose}
        onChange={choose}
      />
      {form.purpose === 'theme' && (
        <ThemeField value={form.themeId} onChange={(themeId) => change({ themeId })} />
      )}
      {form.purpose === 'project' && (
        <ProjectField value={form.projectId} onChange={(projectId) => change({ projectId })} />
      )}
    </>
  )
}
