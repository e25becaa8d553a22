import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ProjectSummary, phaseNames } from '../../plan/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LongList } from '../ui/LongList.tsx'
import { NothingFound } from '../ui/NothingFound.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { PlanLinks } from './PlanLinks.tsx'
import { ProjectFiltersBar } from './ProjectFiltersBar.tsx'
import styles from './plan.module.css'
import { projectsQuery } from './queries.ts'
import { datesInWords } from './term-words.ts'
import { planWords } from './words.ts'

const route = getRouteApi('/signed-in/projecten')

/** The projects, searched and filtered; what is chosen lives in the address. */
export function ProjectsPage() {
  const words = useWords(planWords)
  const { zoek, thema, gemeente, fase } = route.useSearch()
  const { data: all } = useSuspenseQuery(projectsQuery())
  const found = useQuery(
    projectsQuery({
      ...(zoek && { search: zoek }),
      ...(thema && { themeId: thema }),
      ...(gemeente && { municipality: gemeente }),
      ...(fase && { phase: fase }),
    }),
  )
  const projects = found.data ?? all
  return (
    <>
      <PlanLinks />
      <PageHeading title={words.title} />
      <ProjectFiltersBar all={all} />
      {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      <LongList
        items={projects}
        about={[zoek, thema, gemeente, fase].join(' ')}
        count={words.found(projects.length)}
        empty={<Nothing nothingAtAll={all.length === 0} />}
        className={styles.projects}
      >
        {(project) => <ProjectRow key={project.id} project={project} />}
      </LongList>
    </>
  )
}

function Nothing({ nothingAtAll }: { nothingAtAll: boolean }) {
  const words = useWords(planWords)
  if (nothingAtAll) return <EmptyState title={words.none} />
  return <NothingFound title={words.noneFound} clear={words.clear} href={paths.projects()} />
}

function ProjectRow({ project }: { project: ProjectSummary }) {
  const words = useWords(planWords)
  const language = useLanguage()
  const facts = [
    project.theme,
    project.municipalities.join(', '),
    project.sector ? words.sector : '',
    datesInWords(project.start, project.end, language) ?? '',
  ]
  return (
    <li>
      <PageLink href={paths.project(project.id)} className={styles.project}>
        <span className={styles.projectName}>{project.name}</span>
        <span className={styles.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
        <span className={styles.phase}>
          {project.phase === null ? words.unknown : phaseNames[project.phase][language]}
        </span>
      </PageLink>
    </li>
  )
}
