import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
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

/** What is unfolded on a screen, and how that changes; what is folded is printed all the same. */
interface Folding {
  open: ReadonlySet<string>
  onToggle: (id: string) => void
}

/** A theme with its operational objectives. */
export function PlanThemeSection({
  theme,
  plan,
  open,
  onToggle,
}: Folding & { theme: PlanTheme; plan: PlanTree }) {
  const words = useWords(motionWords)
  const { id, name, objectives } = theme
  return (
    <div className={styles.theme}>
      <h3 className={styles.themeName}>
        <FoldButton open={open.has(id)} controls={`thema-${id}`} onToggle={() => onToggle(id)}>
          {name}
          <span className={styles.count}>{words.objectives(objectives.length)}</span>
        </FoldButton>
      </h3>
      <div id={`thema-${id}`} className={open.has(id) ? styles.inside : styles.folded}>
        {objectives.length === 0 && <p className={styles.quiet}>{words.noObjectives}</p>}
        <ul className={styles.objectives}>
          {objectives.map((objective) => (
            <li key={objective.id} className={styles.objective}>
              <Objective objective={objective} open={open} onToggle={onToggle} />
              {objective.endedOn === null && <Actions objective={objective} theme={theme} plan={plan} />}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function FoldButton({
  open,
  controls,
  onToggle,
  children,
}: {
  open: boolean
  controls: string
  onToggle: () => void
  children: ReactNode
}) {
  const Sign = open ? IconChevronDown : IconChevronRight
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      <Sign aria-hidden="true" size={20} />
      {children}
    </button>
  )
}

function Objective({ objective, open, onToggle }: Folding & { objective: PlanObjective }) {
  const words = useWords(motionWords)
  const language = useLanguage()
  const { id, name, description, endedOn, changes, projects } = objective
  const unfolded = open.has(id)
  return (
    <>
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
      {projects.length === 0 ? (
        <p className={styles.quiet}>{words.projectsOf(0)}</p>
      ) : (
        <>
          <FoldButton open={unfolded} controls={`projecten-${id}`} onToggle={() => onToggle(id)}>
            {words.projectsOf(projects.length)}
          </FoldButton>
          <div id={`projecten-${id}`} className={unfolded ? styles.projects : styles.folded}>
            <Projects projects={projects} />
          </div>
        </>
      )}
    </>
  )
}

function Projects({ projects }: Pick<PlanObjective, 'projects'>) {
  const words = useWords(motionWords)
  return (['main', 'also'] as const).map((weight) => {
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
  })
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
        variant="subtle"
        size="sm"
        aria-label={words.moveOf(objective.name)}
        onClick={() => setAsking('move')}
      >
        {words.move}
      </Button>
      <Button
        variant="subtle"
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
