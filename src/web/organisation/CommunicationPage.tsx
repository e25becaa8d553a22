import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { CommunicationAction } from '../../organisation/core/communication-model.ts'
import { matchesSearch } from '../../organisation/core/communication-rules.ts'
import { useYears } from '../indicators/use-years.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { useLanguage, useWords } from '../language.tsx'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LongList } from '../ui/LongList.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { CommunicationDialogs } from './CommunicationDialogs.tsx'
import { CommunicationMatrix } from './CommunicationMatrix.tsx'
import { CommunicationRow } from './CommunicationRow.tsx'
import styles from './communication.module.css'
import { whenInWords } from './communication-form.ts'
import { communicationQuery } from './communication-queries.ts'
import { communicationWords } from './communication-words.ts'
import { OrganisationLinks } from './OrganisationLinks.tsx'

const route = getRouteApi('/signed-in/organisatie/communicatie')

/** The numbered list of a year, searched, and its channels by its audiences. */
export function CommunicationPage() {
  const words = useWords(communicationWords)
  const navigate = route.useNavigate()
  const { jaar, zoek = '' } = route.useSearch()
  const { years, usual } = useYears()
  const year = jaar ?? usual
  const asked = useQuery(communicationQuery(year))
  const mayWrite = useMay('communication.write')
  const [open, setOpen] = useState<Opened<CommunicationAction>>(null)
  return (
    <>
      <OrganisationLinks />
      <PageHeading
        title={words.title}
        lead={<p>{words.lead}</p>}
        actions={mayWrite && <Button onClick={() => setOpen({ kind: 'add' })}>{words.add}</Button>}
      />
      <search className={styles.filters}>
        <YearSelect
          years={years}
          year={year}
          onChange={(chosen) => void navigate({ search: (now) => ({ ...now, jaar: chosen }), replace: true })}
        />
        <SearchField
          label={words.search}
          description={words.searchHint}
          value={zoek}
          onSearch={(text) =>
            void navigate({ search: (now) => ({ ...now, zoek: text || undefined }), replace: true })
          }
        />
      </search>
      {asked.isError && <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isLoading && <TallyLoading />}
      {asked.data && (
        <Actions
          actions={asked.data}
          year={year}
          search={zoek}
          onClear={() => void navigate({ search: (now) => ({ ...now, zoek: undefined }), replace: true })}
          {...(mayWrite && { onChange: (record) => setOpen({ kind: 'change', record }) })}
        />
      )}
      <CommunicationDialogs open={open} setOpen={setOpen} year={year} actions={asked.data ?? []} />
    </>
  )
}

function Actions({
  actions,
  year,
  search,
  onClear,
  onChange,
}: {
  actions: readonly CommunicationAction[]
  year: number
  search: string
  onClear: () => void
  onChange?: (action: CommunicationAction) => void
}) {
  const words = useWords(communicationWords)
  const language = useLanguage()
  const found = actions.filter((action) =>
    matchesSearch(action, search, [whenInWords(action, language, words)]),
  )
  const empty =
    actions.length === 0 ? (
      <EmptyState title={words.none(year)} />
    ) : (
      <EmptyState title={words.noneFound(search)}>
        <Button variant="default" onClick={onClear}>
          {words.clear}
        </Button>
      </EmptyState>
    )
  return (
    <>
      <LongList
        items={found}
        about={`${year} ${search}`}
        count={words.found(found.length)}
        empty={empty}
        className={styles.list}
      >
        {(action) => <CommunicationRow key={action.id} action={action} {...(onChange && { onChange })} />}
      </LongList>
      {actions.length > 0 && (
        <section className={styles.matrix}>
          <h2>{words.matrix}</h2>
          <CommunicationMatrix actions={actions} />
        </section>
      )}
    </>
  )
}
