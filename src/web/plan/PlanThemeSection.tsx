import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { PlanObjective, PlanTheme, PlanTree } from '../../plan/core/motion-model.ts'
import { formatDate } from '../../platform/core/calendar-date.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMayEverywhere } from '../session/session.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { changeInWords } from './change-words.ts'
import { EndObjectiveDialog } from './EndObjectiveDialog.tsx'
import { MoveObjectiveDialog } from './MoveObjectiveDialog.tsx'
import { motionWords } from './motion-words.ts'
import styles from './plan-tree.module.css'

/** A theme with its operational objectives; what is folded on a screen is printed all the same. */
export function PlanThemeSection({
  theme,
  plan,
  open,
  onToggle,
}: {
  theme: PlanTheme
  plan: PlanTree
  open: boolean
  onToggle: () => void
}) {
  const words = useWords(motionWords)
  const Sign = open ? IconChevronDown : IconChevronRight
  return (
    <div className={styles.theme}>
      <h3 className={styles.themeName}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={`thema-${theme.id}`}
          onClick={onToggle}
        >
          <Sign aria-hidden="true" size={20} />
          {theme.name}
          <span className={styles.count}>{words.objectives(theme.objectives.length)}</span>
        </button>
      </h3>
      <div id={`thema-${theme.id}`} className={open ? styles.inside : styles.folded}>
        {theme.objectives.length === 0 && <p className={styles.quiet}>{words.noObjectives}</p>}
        <ul className={styles.objectives}>
          {theme.objectives.map((objective) => (
            <Objective key={objective.id} objective={objective} theme={theme} plan={plan} />
          ))}
        </ul>
      </div>
    </div>
  )
}

function Objective({
  objective,
  theme,
  plan,
}: {
  objective: PlanObjective
  theme: PlanTheme
  plan: PlanTree
}) {
  const words = useWords(motionWords)
  const language = useLanguage()
  const { name, description, endedOn, changes, projects } = objective
  return (
    <li className={styles.objective}>
      <h4 className={styles.objectiveName}>
        {name}
        {endedOn !== null && (
          <span className={styles.ended}>{words.ended(formatDate(endedOn, language))}</span>
        )}
      </h4>
      {description !== '' && <p>{description}</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={`${change.kind} ${change.recordedAt}`}>
              <strong>{formatDate(change.on, language)}</strong>: {changeInWords(change, words)}.{' '}
              {change.reason}
            </li>
          ))}
        </ul>
      )}
      <Projects projects={projects} />
      {endedOn === null && <Actions objective={objective} theme={theme} plan={plan} />}
    </li>
  )
}

function Projects({ projects }: Pick<PlanObjective, 'projects'>) {
  const words = useWords(motionWords)
  return (
    <div className={styles.projects}>
      {projects.length === 0 && <p className={styles.quiet}>{words.projectsOf(0)}</p>}
      {(['main', 'also'] as const).map((weight) => {
        const ofWeight = projects.filter((project) => project.weight === weight)
        return ofWeight.length === 0 ? null : (
          <div key={weight} className={styles.weight}>
            <span className={styles.quiet}>{words[weight]}</span>
            <ul>
              {ofWeight.map(({ id, name }) => (
                <li key={id}>
                  <PageLink href={paths.project(id)}>{name}</PageLink>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

/** Moving and ending, for who may change the tree of the plan. */
function Actions({ objective, theme, plan }: { objective: PlanObjective; theme: PlanTheme; plan: PlanTree }) {
  const words = useWords(motionWords)
  const mayChange = useMayEverywhere('plan.write')
  const [asking, setAsking] = useState<'move' | 'end' | null>(null)
  const close = () => setAsking(null)
  if (!mayChange) return null
  return (
    <div className={styles.actions}>
      <Button
        variant="default"
        size="sm"
        aria-label={words.moveOf(objective.name)}
        onClick={() => setAsking('move')}
      >
        {words.move}
      </Button>
      <Button
        variant="default"
        size="sm"
        aria-label={words.endOf(objective.name)}
        onClick={() => setAsking('end')}
      >
        {words.end}
      </Button>
      <MoveObjectiveDialog
        objective={objective}
        theme={theme}
        plan={plan}
        opened={asking === 'move'}
        onClose={close}
      />
      <EndObjectiveDialog objective={objective} opened={asking === 'end'} onClose={close} />
    </div>
  )
}
