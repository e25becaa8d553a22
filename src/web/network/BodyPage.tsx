import { Button } from '@mantine/core'
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Body } from '../../network/core/body-model.ts'
import { formatDate } from '../../platform/core/calendar-date.ts'
import { api } from '../api.ts'
import { useYears } from '../indicators/use-years.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { useMeetingsInWords } from './BodiesPage.tsx'
import { BodyFormDialog } from './BodyFormDialog.tsx'
import { formOfBody } from './body-form.ts'
import { bodyWords } from './body-words.ts'
import { MeetingsOfYear } from './MeetingsOfYear.tsx'
import styles from './network.module.css'
import { bodyMeetingsQuery, bodyQuery } from './queries.ts'

const route = getRouteApi('/signed-in/overleg/$id')

/** One consultation body: what it is for, who sits in it, and whether it meets as planned. */
export function BodyPage() {
  const words = useWords(bodyWords)
  const language = useLanguage()
  const { id } = route.useParams()
  const { data: body } = useSuspenseQuery(bodyQuery(id))
  const mayNote = useMay('registration.write')
  const mayChange = useMay('network.write')
  const [open, setOpen] = useState<'change' | 'withdraw' | null>(null)
  return (
    <>
      <PageHeading
        title={body.name}
        above={<PageLink href={paths.bodies()}>{words.title}</PageLink>}
        lead={
          <>
            {body.purpose && <p>{body.purpose}</p>}
            {body.endedOn && <p>{words.stopped(formatDate(body.endedOn, language))}</p>}
          </>
        }
        actions={
          <>
            {mayNote && body.endedOn === null && (
              <Button component={PageLink} href={paths.contact(body.id)}>
                {words.note}
              </Button>
            )}
            {mayChange && (
              <Button variant="default" onClick={() => setOpen('change')}>
                {words.change}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.facts}>
        <Meetings body={body} />
        <Members body={body} />
      </div>
      <Dialogs body={body} open={open} setOpen={setOpen} />
    </>
  )
}

function Meetings({ body }: { body: Body }) {
  const words = useWords(bodyWords)
  const { usual } = useYears()
  const { jaar: year = usual } = route.useSearch()
  const navigate = route.useNavigate()
  const meetings = useQuery(bodyMeetingsQuery(body.id, year))
  const held = useMeetingsInWords(body, meetings.data?.length)
  return (
    <MeetingsOfYear
      title={words.meetingsIn(year)}
      year={year}
      onYear={(jaar) => void navigate({ search: { jaar }, replace: true })}
      lead={<p className={styles.held}>{held}</p>}
      asked={meetings}
      about={body.id}
      count={words.meetings}
      none={words.noMeetings(year)}
    />
  )
}

function Members({ body }: { body: Body }) {
  const words = useWords(bodyWords)
  const lists = [
    { title: words.members, links: body.partners.map((one) => ({ ...one, href: paths.partner(one.id) })) },
    { title: words.projects, links: body.projects.map((one) => ({ ...one, href: paths.project(one.id) })) },
  ]
  return lists.map(({ title, links }) => (
    <section key={title}>
      <h2>{title}</h2>
      {links.length === 0 ? (
        <p className={styles.hint}>{title === words.members ? words.noMembers : '–'}</p>
      ) : (
        <ul className={styles.links}>
          {links.map(({ id, name, href }) => (
            <li key={id}>
              <PageLink href={href}>{name}</PageLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  ))
}

function Dialogs({
  body,
  open,
  setOpen,
}: {
  body: Body
  open: 'change' | 'withdraw' | null
  setOpen: (open: 'change' | 'withdraw' | null) => void
}) {
  const words = useWords(bodyWords)
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const close = () => setOpen(null)
  const seen = { id: body.id, seenVersion: body.version }
  if (open === 'change') {
    return (
      <BodyFormDialog
        title={words.changeTitle}
        start={formOfBody(body)}
        send={(draft) => api.network.changeBody({ ...draft, ...seen })}
        onClose={close}
        onWithdraw={() => setOpen('withdraw')}
      />
    )
  }
  return (
    <ReasonDialog
      opened={open === 'withdraw'}
      onClose={close}
      title={words.withdrawTitle}
      lead={words.withdrawLead}
      label={words.withdraw}
      act={async (reason) => {
        await api.network.withdrawBody({ ...seen, reason })
        await navigate({ to: '/overleg' })
        queryClient.removeQueries({ queryKey: ['bodies', body.id] })
        await queryClient.invalidateQueries({ queryKey: ['bodies'], exact: true })
      }}
    />
  )
}
