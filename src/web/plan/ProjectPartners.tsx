import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Project } from '../../plan/core/model.ts'
import type { PartnerId } from '../../platform/core/ids.ts'
import { recordsQuery } from '../indicators/queries.ts'
import { useYears } from '../indicators/use-years.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useUnfolding } from '../ui/use-unfolding.ts'
import styles from './plan.module.css'
import { planWords } from './words.ts'

/** More than these are shown when one asks for them. */
const folded = 8

/** The partners of a project in its latest year: the records behind indicator 2.5 for this project. */
export function ProjectPartners({ project }: { project: Project }) {
  const words = useWords(planWords)
  const language = useLanguage()
  const { usual } = useYears()
  const year = Math.max(...project.sheetYears, 0) || usual
  const partners = useInfiniteQuery(
    recordsQuery({ code: '2.5', figure: 'main', year, projectId: project.id }),
  )
  const records = partners.data?.pages.flatMap((page) => page.records) ?? []
  const total = partners.data?.pages[0]?.total ?? 0
  const { list, shown, hidden, unfoldAll } = useUnfolding(records, folded, project.id)
  const showAll = async () => {
    unfoldAll()
    let more = partners.hasNextPage
    while (more) more = (await partners.fetchNextPage()).hasNextPage
  }
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{words.partnersIn(year)}</h2>
      {partners.isError && <ProblemNotice error={partners.error} onRetry={() => void partners.refetch()} />}
      {partners.isSuccess && records.length === 0 && <p className={styles.quiet}>{words.noPartners}</p>}
      <ul ref={list} className={styles.partners}>
        {shown.map((record) => (
          <li key={record.recordId}>
            <PageLink href={paths.partner(record.recordId as PartnerId)}>{record.label[language]}</PageLink>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="default" onClick={() => void showAll()}>
          {words.allPartners(total)}
        </Button>
      )}
    </section>
  )
}
