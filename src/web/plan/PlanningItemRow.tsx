import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type PlanningItem, planningStatusNames } from '../../plan/core/planning-model.ts'
import { newId, type PlanningItemId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { useSending } from '../ui/use-sending.ts'
import { planningQuery } from './motion-queries.ts'
import { PlanningFormDialog } from './PlanningFormDialog.tsx'
import styles from './planning.module.css'
import { planningWords } from './planning-words.ts'

/** One planned thing with its status, and what may be done with it. */
export function PlanningItemRow({ item, mayPlan }: { item: PlanningItem; mayPlan: boolean }) {
  const words = useWords(planningWords)
  const language = useLanguage()
  const { text, status, year, carriedFrom } = item
  const shown = status === 'carried' ? words.carriedOn(year + 1) : planningStatusNames[status][language]
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <p>{text}</p>
        <p className={styles.signs}>
          <span className={styles[status]}>{shown}</span>
          {carriedFrom !== null && <span className={styles.quiet}>{words.cameFrom(year - 1)}</span>}
        </p>
      </div>
      {mayPlan && status !== 'carried' && <Actions item={item} />}
    </li>
  )
}

function Actions({ item }: { item: PlanningItem }) {
  const words = useWords(planningWords)
  const queryClient = useQueryClient()
  const { id, text, status, year, version, projectId, carriedFrom } = item
  const [asking, setAsking] = useState<'edit' | 'withdraw' | null>(null)
  const refresh = () => queryClient.invalidateQueries({ queryKey: planningQuery(projectId).queryKey })
  const { sending, problem, send } = useSending(() => void refresh())
  // One id for all tries: carrying once more after a lost answer carries nothing twice.
  const nextId = useRef(newId<PlanningItemId>())
  const open = status === 'planned' || status === 'started'
  return (
    <div className={styles.actions}>
      {problem !== null && <ProblemNotice error={problem} />}
      <Button variant="default" size="sm" aria-label={words.editOf(text)} onClick={() => setAsking('edit')}>
        {words.edit}
      </Button>
      {open && (
        <Button
          variant="default"
          size="sm"
          loading={sending}
          aria-label={words.carryOf(text, year + 1)}
          onClick={() =>
            void send(() => api.plan.carryPlanningItem({ id, seenVersion: version, nextId: nextId.current }))
          }
        >
          {words.carry(year + 1)}
        </Button>
      )}
      {carriedFrom === null && (
        <Button
          variant="subtle"
          size="sm"
          aria-label={words.withdrawOf(text)}
          onClick={() => setAsking('withdraw')}
        >
          {words.withdraw}
        </Button>
      )}
      <PlanningFormDialog
        projectId={projectId}
        year={year}
        item={item}
        fixedYear
        opened={asking === 'edit'}
        onClose={() => setAsking(null)}
      />
      <ReasonDialog
        opened={asking === 'withdraw'}
        onClose={() => setAsking(null)}
        title={words.withdrawOf(text)}
        lead={words.withdrawLead}
        label={words.withdraw}
        act={(reason) => api.plan.withdrawPlanningItem({ id, seenVersion: version, reason }).then(refresh)}
      />
    </div>
  )
}
