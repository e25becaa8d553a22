import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanTree } from '../../plan/core/motion-model.ts'
import { formatDate } from '../../platform/core/calendar-date.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useMayEverywhere } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { AddObjectiveDialog } from './AddObjectiveDialog.tsx'
import { planTreeQuery } from './motion-queries.ts'
import { motionWords } from './motion-words.ts'
import { PlanChanges } from './PlanChanges.tsx'
import { PlanLinks } from './PlanLinks.tsx'
import { PlanThemeSection } from './PlanThemeSection.tsx'
import styles from './plan-tree.module.css'

/** The multi-year plan: objectives, themes, operational objectives, their projects, and what changed. */
export function PlanPage() {
  const words = useWords(motionWords)
  const { data: plan } = useSuspenseQuery(planTreeQuery)
  return (
    <>
      <PlanLinks />
      {plan === null ? (
        <>
          <PageHeading title={words.plan} />
          <EmptyState title={words.none}>
            <p>{words.noneHint}</p>
          </EmptyState>
        </>
      ) : (
        <Tree plan={plan} />
      )}
    </>
  )
}

function Tree({ plan }: { plan: PlanTree }) {
  const words = useWords(motionWords)
  const language = useLanguage()
  const mayChange = useMayEverywhere('plan.write')
  const themes = plan.strategicObjectives.flatMap((strategic) => strategic.themes)
  // The objectives are in sight, their projects are not: a plan is read from above.
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(themes.map(({ id }) => id)))
  const [adding, setAdding] = useState(false)
  const everything = themes.flatMap(({ id, objectives }) => [id, ...objectives.map((one) => one.id)])
  const allOpen = everything.every((id) => open.has(id))
  const toggle = (id: string) => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }
  return (
    <>
      <PageHeading
        title={plan.name}
        lead={<p>{words.fromTo(formatDate(plan.from, language), formatDate(plan.to, language))}</p>}
        actions={mayChange && <Button onClick={() => setAdding(true)}>{words.add}</Button>}
      />
      <div className={styles.tools}>
        <Button variant="default" onClick={() => setOpen(new Set(allOpen ? [] : everything))}>
          {allOpen ? words.closeAll : words.openAll}
        </Button>
        <Button variant="default" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <div className={styles.tree}>
        {plan.strategicObjectives.map((strategic) => (
          <section key={strategic.id} className={styles.strategic} aria-labelledby={`sd-${strategic.id}`}>
            <h2 id={`sd-${strategic.id}`}>{strategic.name}</h2>
            {strategic.themes.map((theme) => (
              <PlanThemeSection key={theme.id} theme={theme} plan={plan} open={open} onToggle={toggle} />
            ))}
          </section>
        ))}
        <PlanChanges plan={plan} />
      </div>
      <AddObjectiveDialog plan={plan} opened={adding} onClose={() => setAdding(false)} />
    </>
  )
}
