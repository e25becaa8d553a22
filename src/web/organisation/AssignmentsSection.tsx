import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Assignment, type Employee, purposeNames } from '../../organisation/core/staff-model.ts'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import { formatDecimal } from '../../platform/core/decimal.ts'
import type { Language } from '../../platform/core/language.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { formatShortDate } from '../ui/dates.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { AssignmentDialog } from './AssignmentDialog.tsx'
import { everyPeopleWord } from './every-word.ts'
import { StaffRecordDialogs } from './StaffRecordDialogs.tsx'
import styles from './staff.module.css'
import { placeOnLine, scaleOf, ticksOf } from './timeline.ts'

/** The assignments of an employee on a line of time, the newest first. */
export function AssignmentsSection({
  employee,
  mayWrite,
}: {
  employee: Employee & { assignments: readonly Assignment[] }
  mayWrite: boolean
}) {
  const words = useWords(everyPeopleWord)
  const [open, setOpen] = useState<Opened<Assignment>>(null)
  return (
    <section aria-labelledby="inzet" className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id="inzet">{words.assignments}</h2>
        {mayWrite && (
          <Button variant="default" onClick={() => setOpen({ kind: 'add' })}>
            {words.addAssignment}
          </Button>
        )}
      </div>
      {employee.assignments.length === 0 ? (
        <EmptyState title={words.noAssignments} />
      ) : (
        <Timeline
          assignments={employee.assignments}
          {...(mayWrite && { onChange: (record: Assignment) => setOpen({ kind: 'change', record }) })}
        />
      )}
      <StaffRecordDialogs
        open={open}
        setOpen={setOpen}
        form={(record, ways) => <AssignmentDialog employee={employee} assignment={record} {...ways} />}
        withdraw={{
          title: () => words.withdrawAssignment,
          act: (said) => api.staff.withdrawAssignment(said),
        }}
      />
    </section>
  )
}

function Timeline({
  assignments,
  onChange,
}: {
  assignments: readonly Assignment[]
  onChange?: (assignment: Assignment) => void
}) {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  const scale = scaleOf(assignments, brusselsDate(new Date()))
  return (
    <div className={styles.timeline}>
      <div className={styles.axis} aria-hidden="true">
        {ticksOf(scale).map(({ year, left }) => (
          <span key={year} style={{ insetInlineStart: `${left}%` }}>
            {year}
          </span>
        ))}
      </div>
      <ol className={styles.spans}>
        {assignments.map((assignment) => (
          <li key={assignment.id} className={styles.span}>
            <AssignmentWords assignment={assignment} />
            {onChange && (
              <Button
                variant="subtle"
                className={styles.act ?? ''}
                aria-label={words.changeNamed(nameOf(assignment, language))}
                onClick={() => onChange(assignment)}
              >
                {words.change}
              </Button>
            )}
            <span className={styles.track} aria-hidden="true">
              <Bar assignment={assignment} scale={scale} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Bar({ assignment, scale }: { assignment: Assignment; scale: ReturnType<typeof scaleOf> }) {
  const { left, width } = placeOnLine(assignment, scale)
  const look = assignment.direct ? styles.bar : `${styles.bar} ${styles.indirect}`
  return <span className={look} style={{ insetInlineStart: `${left}%`, inlineSize: `${width}%` }} />
}

function AssignmentWords({ assignment }: { assignment: Assignment }) {
  const words = useWords(everyPeopleWord)
  const language = useLanguage()
  const { from, to, fte, direct, decreed, purpose } = assignment
  const until = to === null ? words.ongoing : formatShortDate(to, language)
  const marks = [
    assignment.theme === null && assignment.project === null ? null : purposeNames[purpose][language],
    direct ? null : words.notDirect,
    decreed ? words.counted : null,
  ]
  return (
    <div className={styles.spanWords}>
      <p>
        <strong>{words.inFte(formatDecimal(fte, 2, language))}</strong> {nameOf(assignment, language)}
      </p>
      <p className={styles.quiet}>
        {[`${formatShortDate(from, language)} – ${until}`, ...marks].filter(Boolean).join(' · ')}
      </p>
    </div>
  )
}

function nameOf(assignment: Assignment, language: Language): string {
  return assignment.project ?? assignment.theme ?? purposeNames[assignment.purpose][language]
}
