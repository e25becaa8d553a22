import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { lastDayOf, lasts, seniorityYears } from '../../organisation/core/staff-time.ts'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import { formatDecimal } from '../../platform/core/decimal.ts'
import { formatNumber } from '../../platform/core/language.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { formatShortDate } from '../ui/dates.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { EmployeeDialog } from './EmployeeDialog.tsx'
import { everyPeopleWord } from './every-word.ts'
import { OrganisationLinks } from './OrganisationLinks.tsx'
import styles from './staff.module.css'
import { employeesQuery } from './staff-queries.ts'
import { useStaffYears } from './use-staff-years.ts'
import { YearFilter } from './YearFilter.tsx'

const route = getRouteApi('/signed-in/organisatie/medewerkers')

/** Who was employed on a 31 December, with their seniority on that day and their FTE of today. */
export function EmployeesPage() {
  const words = useWords(everyPeopleWord)
  const { jaar } = route.useSearch()
  const navigate = route.useNavigate()
  const router = useRouter()
  const { usual } = useStaffYears()
  const year = jaar ?? usual
  const mayWrite = useMay('people.write')
  const [adding, setAdding] = useState(false)
  const add = mayWrite && <Button onClick={() => setAdding(true)}>{words.addEmployee}</Button>
  const { data: employees } = useSuspenseQuery(employeesQuery)
  return (
    <>
      <OrganisationLinks />
      <PageHeading title={words.employees} lead={<p>{words.employeesLead}</p>} actions={add} />
      {employees.length === 0 ? (
        <EmptyState title={words.noEmployees}>
          <p>{words.noEmployeesHint}</p>
        </EmptyState>
      ) : (
        <>
          <YearFilter
            year={year}
            onYear={(chosen) => void navigate({ search: { jaar: chosen }, replace: true })}
          />
          <Employees year={year} />
        </>
      )}
      {adding && (
        <EmployeeDialog
          onClose={() => setAdding(false)}
          onAdded={(id) => void router.navigate({ href: paths.employee(id) })}
        />
      )}
    </>
  )
}

function Employees({ year }: { year: number }) {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  const { data } = useSuspenseQuery(employeesQuery)
  const on = lastDayOf(year)
  const today = brusselsDate(new Date())
  const employees = data.filter(({ start, end }) => lasts({ from: start, to: end }, on))
  if (employees.length === 0) return <EmptyState title={words.nobodyThen(year)} />
  const mean = employees.reduce((sum, { start }) => sum + seniorityYears(start, on), 0) / employees.length
  return (
    <>
      <p className={styles.summary}>
        {words.summary(formatNumber(employees.length, language), year, formatNumber(mean, language, 2))}
      </p>
      <DataTable
        caption={words.employeesCaption(year)}
        rows={employees}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'code',
            heading: words.employee,
            cell: ({ id, code }) => (
              <PageLink href={paths.employee(id)} className={styles.rowLink}>
                {code}
              </PageLink>
            ),
          },
          {
            key: 'seniority',
            heading: words.seniority,
            numeric: true,
            cell: ({ start }) => words.years(formatNumber(seniorityYears(start, on), language, 1)),
          },
          {
            key: 'fte',
            heading: words.fteNow,
            numeric: true,
            cell: ({ fte, end }) => (end !== null && end < today ? '–' : formatDecimal(fte, 2, language)),
          },
          { key: 'start', heading: words.start, cell: ({ start }) => formatShortDate(start, language) },
          {
            key: 'end',
            heading: words.end,
            cell: ({ end }) => (end === null ? '–' : formatShortDate(end, language)),
          },
        ]}
      />
    </>
  )
}
