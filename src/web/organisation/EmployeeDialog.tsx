import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Employee } from '../../organisation/core/staff-model.ts'
import { judgeEmployee } from '../../organisation/core/staff-rules.ts'
import type { Span } from '../../organisation/core/staff-time.ts'
import { type EmployeeId, newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { DayField } from '../ui/DayField.tsx'
import { everyPeopleWord } from './every-word.ts'
import { RecordDialog } from './RecordDialog.tsx'
import { formOfEmployee, readEmployee } from './staff-form.ts'

/** The form of an employee, new or changed. */
export function EmployeeDialog({
  employee,
  assignments = [],
  onClose,
  onAdded,
  onWithdraw,
}: {
  employee?: Employee | undefined
  assignments?: readonly Span[]
  onClose: () => void
  /** Where one goes on: to the work of the new employee. */
  onAdded?: (id: EmployeeId) => void
  onWithdraw?: () => void
}) {
  const words = useWords(everyPeopleWord)
  const [id] = useState(() => employee?.id ?? newId<EmployeeId>())
  const [form, setForm] = useState(() => formOfEmployee(employee))
  const change = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }))
  return (
    <RecordDialog
      title={employee === undefined ? words.newEmployee : words.changeEmployee(employee.code)}
      onClose={onClose}
      read={() => readEmployee(id, form)}
      judge={(draft) => judgeEmployee(draft, { assignments })}
      send={(draft) =>
        employee === undefined
          ? api.staff.addEmployee(draft).then(() => onAdded?.(id))
          : api.staff.changeEmployee({ ...draft, seenVersion: employee.version })
      }
      onWithdraw={onWithdraw}
    >
      {(missing) => (
        <>
          <TextInput
            label={words.code}
            description={words.codeHint}
            data-autofocus
            maxLength={100}
            value={form.code}
            error={missing.has('code') ? words.codeMissing : undefined}
            onChange={(event) => change({ code: event.currentTarget.value })}
          />
          <DayField
            label={words.start}
            value={form.start}
            error={missing.has('start') ? words.dayMissing : undefined}
            onChange={(start) => change({ start })}
          />
          <DayField
            label={words.end}
            description={words.endHint}
            value={form.end}
            onChange={(end) => change({ end })}
          />
        </>
      )}
    </RecordDialog>
  )
}
