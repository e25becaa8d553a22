import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { brusselsDate, yearOf } from '../../platform/core/calendar-date.ts'
import type { ProjectId } from '../../platform/core/ids.ts'
import { useWords } from '../language.tsx'
import { useMay } from '../session/session.ts'
import { planningQuery } from './motion-queries.ts'
import { PlanningFormDialog } from './PlanningFormDialog.tsx'
import { PlanningItemRow } from './PlanningItemRow.tsx'
import styles from './planning.module.css'
import { planningWords } from './planning-words.ts'

/** What a project plans, year by year; or of one year, on its sheet. */
export function PlanningSection({ projectId, year }: { projectId: ProjectId; year?: number }) {
  const words = useWords(planningWords)
  const mayPlan = useMay('sheet.write', projectId)
  const { data: all } = useSuspenseQuery(planningQuery(projectId))
  const [adding, setAdding] = useState(false)
  const heading = `planning-${year ?? 'alle'}`
  const years = [...new Set(all.map((item) => item.year))].filter((one) => year === undefined || one === year)
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{year === undefined ? words.planning : words.planningOf(year)}</h2>
      {years.length === 0 && <p>{year === undefined ? words.noPlanning : words.noPlanningIn(year)}</p>}
      {years.map((one) => (
        <div key={one} className={styles.year}>
          {year === undefined && <h3>{one}</h3>}
          <ul className={styles.items}>
            {all
              .filter((item) => item.year === one)
              .map((item) => (
                <PlanningItemRow key={item.id} item={item} mayPlan={mayPlan} />
              ))}
          </ul>
        </div>
      ))}
      {mayPlan && (
        <div>
          <Button variant="default" onClick={() => setAdding(true)}>
            {year === undefined ? words.add : words.addIn(year)}
          </Button>
        </div>
      )}
      <PlanningFormDialog
        projectId={projectId}
        year={year ?? yearOf(brusselsDate(new Date()))}
        fixedYear={year !== undefined}
        opened={adding}
        onClose={() => setAdding(false)}
      />
    </section>
  )
}
