import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import {
  type AgreementRecord,
  agreementState,
  agreementStateNames,
} from '../../network/core/agreement-model.ts'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import { type AgreementId, newId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { themesQuery } from '../plan/queries.ts'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LongList } from '../ui/LongList.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { type Opened, RecordDialogs } from '../ui/RecordDialogs.tsx'
import rowStyles from '../ui/rows.module.css'
import { codesToChoose, SelectOne } from '../ui/SelectOne.tsx'
import { AgreementFormDialog } from './AgreementFormDialog.tsx'
import { agreementTerm, endingSoon, formOfAgreement, startAgreement } from './agreement-form.ts'
import { agreementWords } from './agreement-words.ts'
import { EndingNotice } from './EndingNotice.tsx'
import { NetworkLinks } from './NetworkLinks.tsx'
import styles from './network.module.css'
import { agreementsQuery } from './queries.ts'

const route = getRouteApi('/signed-in/samenwerking')

/** The formal agreements, filtered by theme and term; those that end soon stand on top. */
export function AgreementsPage() {
  const words = useWords(agreementWords)
  const { data: agreements } = useSuspenseQuery(agreementsQuery)
  const { thema, looptijd } = route.useSearch()
  const navigate = route.useNavigate()
  const today = brusselsDate(new Date())
  const mayWrite = useMay('network.write')
  const [open, setOpen] = useState<Opened<AgreementRecord>>(null)
  const soon = endingSoon(agreements, today)
  const shown = [...soon, ...agreements.filter((one) => !soon.includes(one))].filter(
    (one) =>
      (thema === undefined || one.themes.some(({ id }) => id === thema)) &&
      (looptijd === undefined || agreementState(one, today) === looptijd),
  )
  const filtered = thema !== undefined || looptijd !== undefined
  return (
    <>
      <NetworkLinks />
      <PageHeading
        title={words.title}
        lead={<p>{words.lead}</p>}
        actions={mayWrite && <Button onClick={() => setOpen({ kind: 'add' })}>{words.add}</Button>}
      />
      <EndingNotice agreements={soon} />
      <Filters />
      <LongList
        items={shown}
        about={`${thema} ${looptijd}`}
        count={words.found(shown.length)}
        empty={
          <EmptyState title={filtered ? words.noneFound : words.none}>
            {filtered && (
              <Button variant="default" onClick={() => void navigate({ search: {}, replace: true })}>
                {words.clear}
              </Button>
            )}
          </EmptyState>
        }
        className={rowStyles.list}
      >
        {(agreement) => (
          <AgreementRow
            key={agreement.id}
            agreement={agreement}
            {...(mayWrite && { onChange: () => setOpen({ kind: 'change', record: agreement }) })}
          />
        )}
      </LongList>
      <Dialogs open={open} setOpen={setOpen} />
    </>
  )
}

function Filters() {
  const words = useWords(agreementWords)
  const language = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: themes } = useSuspenseQuery(themesQuery)
  const narrow = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true })
  return (
    <search className={styles.filters}>
      <SelectOne
        label={words.theme}
        none={words.allThemes}
        options={themes}
        value={search.thema}
        onChange={(thema) => narrow({ thema })}
      />
      <SelectOne
        label={words.term}
        none={words.allTerms}
        options={codesToChoose(agreementStateNames, language)}
        value={search.looptijd}
        onChange={(looptijd) => narrow({ looptijd })}
      />
    </search>
  )
}

function AgreementRow({ agreement, onChange }: { agreement: AgreementRecord; onChange?: () => void }) {
  const words = useWords(agreementWords)
  const language = useLanguage()
  const state = agreementState(agreement, brusselsDate(new Date()))
  const term = agreementTerm(agreement, language, words)
  const hints = [
    agreement.themes.map(({ name }) => name).join(', '),
    state === 'unknown'
      ? agreementStateNames.unknown[language]
      : `${term} (${agreementStateNames[state][language]})`,
  ]
  return (
    <li className={styles.withRole}>
      <div className={styles.text}>
        <PageLink href={paths.partner(agreement.partnerId)} className={rowStyles.name}>
          {agreement.partner}
        </PageLink>
        <p>{agreement.goal}</p>
        <p className={styles.hint}>{hints.filter(Boolean).join(' · ')}</p>
      </div>
      {onChange && (
        <Button variant="subtle" onClick={onChange} aria-label={words.changeOf(agreement.partner)}>
          {words.change}
        </Button>
      )}
    </li>
  )
}

function Dialogs({
  open,
  setOpen,
}: {
  open: Opened<AgreementRecord>
  setOpen: (open: Opened<AgreementRecord>) => void
}) {
  const words = useWords(agreementWords)
  const queryClient = useQueryClient()
  return (
    <RecordDialogs
      open={open}
      setOpen={setOpen}
      form={(agreement, ways) =>
        agreement === undefined ? (
          <AgreementFormDialog
            title={words.addTitle}
            start={startAgreement(newId<AgreementId>())}
            send={(draft) => api.network.addAgreement(draft)}
            {...ways}
          />
        ) : (
          <AgreementFormDialog
            title={words.changeTitle}
            start={formOfAgreement(agreement)}
            send={(draft) => api.network.changeAgreement({ ...draft, seenVersion: agreement.version })}
            {...ways}
          />
        )
      }
      withdraw={{
        title: () => words.withdrawTitle,
        lead: words.withdrawLead,
        label: words.withdraw,
        act: (said) =>
          api.network
            .withdrawAgreement(said)
            .then(() => queryClient.invalidateQueries({ queryKey: ['agreements'] })),
      }}
    />
  )
}
