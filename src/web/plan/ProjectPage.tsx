import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { type Project, phaseNames } from '../../plan/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { MeasuresSection } from '../measures/MeasuresSection.tsx'
import { ProjectRoles } from '../network/ProjectRoles.tsx'
import { VolunteersSection } from '../organisation/VolunteersSection.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ChangeProjectDialog } from './ChangeProjectDialog.tsx'
import { motionWords } from './motion-words.ts'
import { PlanningSection } from './PlanningSection.tsx'
import { ProjectPartners } from './ProjectPartners.tsx'
import styles from './plan.module.css'
import { projectQuery } from './queries.ts'
import { TermSection } from './TermSection.tsx'
import { ThemeSection } from './ThemeSection.tsx'
import { termInWords } from './term-words.ts'
import { planWords } from './words.ts'

const route = getRouteApi('/signed-in/projecten/$id')

/** One project: its facts, what it contributes to, its sheets, its term and its partners. */
export function ProjectPage() {
  const words = useWords(planWords)
  const { id } = route.useParams()
  const motion = useWords(motionWords)
  const { data: project } = useSuspenseQuery(projectQuery(id))
  const mayChange = useMay('plan.write', id)
  const [changing, setChanging] = useState(false)
  return (
    <>
      <PageHeading
        title={project.name}
        above={<PageLink href={paths.projects()}>{words.title}</PageLink>}
        actions={
          <>
            <Button
              component={PageLink}
              href={paths.indicator('2.3', { project: project.id })}
              variant="default"
            >
              {words.figures}
            </Button>
            {mayChange && (
              <Button variant="default" onClick={() => setChanging(true)}>
                {motion.edit}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.page}>
        <Facts project={project} />
        <section aria-labelledby="beschrijving">
          <h2 id="beschrijving">{words.description}</h2>
          <p className={styles.prose}>{project.description || words.noDescription}</p>
        </section>
        <Sheets project={project} />
        <MeasuresSection projectId={id} />
        <VolunteersSection projectId={id} />
        <PlanningSection projectId={id} />
        {project.contributions.length > 0 && <Contributions project={project} />}
        <ThemeSection project={project} />
        <TermSection project={project} />
        <ProjectRoles projectId={project.id} />
        <ProjectPartners project={project} />
      </div>
      <ChangeProjectDialog project={project} opened={changing} onClose={() => setChanging(false)} />
    </>
  )
}

function Facts({ project }: { project: Project }) {
  const words = useWords(planWords)
  const language = useLanguage()
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.theme}</dt>
        <dd>
          {project.theme}
          {project.sector && ` (${words.sector})`}
        </dd>
      </div>
      <div>
        <dt>{words.phase}</dt>
        <dd>{project.phase === null ? words.unknown : phaseNames[project.phase][language]}</dd>
      </div>
      <div>
        <dt>{words.municipalities}</dt>
        <dd>{project.municipalities.join(', ') || words.unknown}</dd>
      </div>
      <div>
        <dt>{words.term}</dt>
        <dd>{termInWords(project.term, language)}</dd>
      </div>
    </dl>
  )
}

function Sheets({ project }: { project: Project }) {
  const words = useWords(planWords)
  return (
    <section aria-labelledby="fiches">
      <h2 id="fiches">{words.sheets}</h2>
      {project.sheetYears.length === 0 ? (
        <EmptyState title={words.noSheets} />
      ) : (
        <ul className={styles.links}>
          {project.sheetYears.map((year) => (
            <li key={year}>
              <Button component={PageLink} href={paths.sheet(project.id, year)}>
                {words.sheet(year)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The objectives that a project serves: first those it is mainly about. */
function Contributions({ project }: { project: Project }) {
  const words = useWords(planWords)
  return (
    <section aria-labelledby="bijdragen">
      <h2 id="bijdragen">{words.contributions}</h2>
      <div className={styles.weights}>
        {weights
          .map((weight) => ({
            weight,
            ofWeight: project.contributions.filter((one) => one.weight === weight),
          }))
          .filter(({ ofWeight }) => ofWeight.length > 0)
          .map(({ weight, ofWeight }) => (
            <div key={weight}>
              <h3>{words[weight]}</h3>
              <ul className={styles.objectives}>
                {ofWeight.map(({ objectiveId, objective, theme }) => (
                  <li key={objectiveId}>
                    {objective} <span className={styles.quiet}>({theme})</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </section>
  )
}

const weights = ['main', 'also'] as const
