import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Body } from '../../network/core/body-model.ts'
import { formatDate } from '../../platform/core/calendar-date.ts'
import { type BodyId, newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useYears } from '../indicators/use-years.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LongList } from '../ui/LongList.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { RowLink } from '../ui/RowLink.tsx'
import rowStyles from '../ui/rows.module.css'
import { BodyFormDialog } from './BodyFormDialog.tsx'
import { startBody } from './body-form.ts'
import { bodyWords } from './body-words.ts'
import { NetworkLinks } from './NetworkLinks.tsx'
import styles from './network.module.css'
import { bodiesQuery, meetingCountsQuery } from './queries.ts'

const route = getRouteApi('/signed-in/overleg')

/** The consultation bodies, and how often each met in a year. */
export function BodiesPage() {
  const words = useWords(bodyWords)
  const { data: bodies } = useSuspenseQuery(bodiesQuery)
  const { years, usual } = useYears()
  const { jaar: year = usual } = route.useSearch()
  const navigate = route.useNavigate()
  const counts = useQuery(meetingCountsQuery(year))
  const mayAdd = useMay('network.write')
  const [adding, setAdding] = useState<BodyId | null>(null)
  const heldBy = (id: BodyId) => counts.data?.find(({ bodyId }) => bodyId === id)?.held ?? 0
  return (
    <>
      <NetworkLinks />
      <PageHeading
        title={words.title}
        lead={<p>{words.lead}</p>}
        actions={mayAdd && <Button onClick={() => setAdding(newId<BodyId>())}>{words.add}</Button>}
      />
      <div className={`${styles.search} ${styles.year}`}>
        <YearSelect
          years={years}
          year={year}
          onChange={(jaar) => void navigate({ search: { jaar }, replace: true })}
        />
      </div>
      <LongList
        items={bodies}
        about=""
        count={words.found(bodies.length)}
        empty={
          <EmptyState title={words.none}>
            <p>{words.noneHint}</p>
          </EmptyState>
        }
        className={rowStyles.list}
      >
        {(body) => (
          <BodyRow key={body.id} body={body} {...(counts.data && { held: heldBy(body.id) })} year={year} />
        )}
      </LongList>
      {adding && (
        <BodyFormDialog
          title={words.addTitle}
          start={startBody(adding)}
          send={(draft) => api.network.addBody(draft)}
          onClose={() => setAdding(null)}
        />
      )}
    </>
  )
}

function BodyRow({ body, held, year }: { body: Body; held?: number; year: number }) {
  const words = useWords(bodyWords)
  const language = useLanguage()
  const meetings = useMeetingsInWords(body, held)
  const hints = [
    meetings && words.inYear(meetings, year),
    words.memberCount(body.partners.length),
    ...body.projects.map(({ name }) => name),
    body.endedOn && words.stopped(formatDate(body.endedOn, language)),
  ]
  return (
    <li>
      <RowLink href={paths.body(body.id)} name={body.name} hint={hints.filter(Boolean).join(' · ')} />
    </li>
  )
}

/** *4 van 6 gepland gehouden*, or how often when nothing was planned; nothing while it is being asked. */
export function useMeetingsInWords(
  { plannedPerYear }: Pick<Body, 'plannedPerYear'>,
  held: number | undefined,
): string {
  const words = useWords(bodyWords)
  if (held === undefined) return ''
  return plannedPerYear === null ? words.held(held) : words.heldOf(held, plannedPerYear)
}
