import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { SheetPart } from '../../plan/core/model.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PlanningSection } from './PlanningSection.tsx'
import styles from './plan.module.css'
import { projectQuery, sheetQuery } from './queries.ts'
import { SheetPartSection } from './SheetPartSection.tsx'
import { planWords } from './words.ts'

const route = getRouteApi('/signed-in/projecten/$id/fiche/$jaar')

/** The sheet of a project for a year, in the order of the legal template. */
export function SheetPage() {
  const words = useWords(planWords)
  const { id, jaar } = route.useParams()
  const { data: project } = useSuspenseQuery(projectQuery(id))
  const { data: sheet } = useSuspenseQuery(sheetQuery(id, jaar))
  const others = project.sheetYears.filter((year) => year !== jaar)
  return (
    <>
      <PageHeading
        title={words.sheetTitle(jaar)}
        above={<PageLink href={paths.project(id)}>{project.name}</PageLink>}
        actions={others.map((year) => (
          <Button key={year} component={PageLink} href={paths.sheet(id, year)} variant="default">
            {words.sheet(year)}
          </Button>
        ))}
      />
      <div className={styles.page}>
        {sheet === null ? (
          <EmptyState title={words.noSheet(jaar)} />
        ) : (
          SheetPart.options.map((part) => <SheetPartSection key={part} part={part} sheet={sheet} />)
        )}
        <PlanningSection projectId={id} year={jaar} />
        <PlanningSection projectId={id} year={jaar + 1} />
      </div>
    </>
  )
}
