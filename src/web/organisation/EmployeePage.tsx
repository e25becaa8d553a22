import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { Employee } from '../../organisation/core/staff-model.ts'
import { seniorityYears } from '../../organisation/core/staff-time.ts'
import { brusselsDate, formatDate } from '../../platform/core/calendar-date.ts'
import { formatNumber, type Language } from '../../platform/core/language.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { AssignmentsSection } from './AssignmentsSection.tsx'
import { EmployeeDialog } from './EmployeeDialog.tsx'
import { EmployeeTraining } from './EmployeeTraining.tsx'
import { everyPeopleWord } from './every-word.ts'
import { StaffRecordDialogs } from './StaffRecordDialogs.tsx'
import styles from './staff.module.css'
import { employeeQuery } from './staff-queries.ts'

const route = getRouteApi('/signed-in/organisatie/medewerkers/$id')

/** One employee: what they work for through time, and their training. */
export function EmployeePage() {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  const router = useRouter()
  const { id } = route.useParams()
  const { data: employee } = useSuspenseQuery(employeeQuery(id))
  const mayWrite = useMay('people.write')
  const [open, setOpen] = useState<Opened<Employee>>(null)
  const leave = () => router.navigate({ href: paths.employees() })
  return (
    <>
      <PageHeading
        title={employee.code}
        above={<PageLink href={paths.employees()}>{words.employees}</PageLink>}
        lead={<p>{termOf(employee, words, language)}</p>}
        actions={
          mayWrite && (
            <Button variant="default" onClick={() => setOpen({ kind: 'change', record: employee })}>
              {words.change}
            </Button>
          )
        }
      />
      <div className={styles.page}>
        <AssignmentsSection employee={employee} mayWrite={mayWrite} />
        <EmployeeTraining employee={employee} mayWrite={mayWrite} />
      </div>
      <StaffRecordDialogs
        open={open}
        setOpen={setOpen}
        form={(record, ways) => (
          <EmployeeDialog employee={record} assignments={employee.assignments} {...ways} />
        )}
        withdraw={{
          title: ({ code }) => words.withdrawEmployee(code),
          lead: words.withdrawEmployeeLead,
          act: (said) => api.staff.withdrawEmployee(said).then(leave),
        }}
      />
    </>
  )
}

/** *in dienst sinds 1 februari 2005 · 16,9 jaar*; for one who left, the years until then. */
function termOf({ start, end }: Employee, words: (typeof everyPeopleWord)['nl'], language: Language): string {
  const today = brusselsDate(new Date())
  const counted = end !== null && end < today ? end : today
  const years = words.years(formatNumber(seniorityYears(start, counted), language, 1))
  const parts = [
    words.since(formatDate(start, language)),
    end && words.until(formatDate(end, language)),
    years,
  ]
  return parts.filter(Boolean).join(' · ')
}
