import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Funding } from '../../organisation/core/staff-model.ts'
import { api } from '../api.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { useWords } from '../language.tsx'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { everyMeansWord } from './every-word.ts'
import { FundingDialog } from './FundingDialog.tsx'
import { FundingList } from './FundingList.tsx'
import { FundingTotals } from './FundingTotals.tsx'
import { OrganisationLinks } from './OrganisationLinks.tsx'
import styles from './staff.module.css'
import { fundingQuery } from './staff-queries.ts'
import { useStaffYears } from './use-staff-years.ts'
import { type Opened, WithdrawDialog } from './WithdrawDialog.tsx'

const route = getRouteApi('/signed-in/organisatie/middelen')

/** The means of a year: by theme and source together, and one by one. */
export function FundingPage() {
  const words = useWords(everyMeansWord)
  const { jaar } = route.useSearch()
  const navigate = route.useNavigate()
  const { years, usual } = useStaffYears()
  const year = jaar ?? usual
  const asked = useQuery(fundingQuery(year))
  const mayWrite = useMay('people.write')
  const [open, setOpen] = useState<Opened<Funding>>(null)
  return (
    <>
      <OrganisationLinks />
      <PageHeading
        title={words.funding}
        lead={<p>{words.fundingLead}</p>}
        actions={mayWrite && <Button onClick={() => setOpen({ kind: 'add' })}>{words.addFunding}</Button>}
      />
      <search className={styles.filters}>
        <YearSelect
          years={years}
          year={year}
          onChange={(chosen) => void navigate({ search: { jaar: chosen }, replace: true })}
        />
      </search>
      {asked.isError && <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isLoading && <TallyLoading />}
      {asked.data?.length === 0 && <EmptyState title={words.noFunding(year)} />}
      {asked.data && asked.data.length > 0 && (
        <div className={styles.page}>
          <FundingTotals year={year} funding={asked.data} />
          <FundingList
            year={year}
            funding={asked.data}
            {...(mayWrite && { onChange: (record: Funding) => setOpen({ kind: 'change', record }) })}
          />
        </div>
      )}
      <FundingDialogs year={year} open={open} setOpen={setOpen} />
    </>
  )
}

function FundingDialogs({
  year,
  open,
  setOpen,
}: {
  year: number
  open: Opened<Funding>
  setOpen: (open: Opened<Funding>) => void
}) {
  const words = useWords(everyMeansWord)
  const close = () => setOpen(null)
  if (open === null) return null
  if (open.kind === 'add') return <FundingDialog year={year} onClose={close} />
  const { record } = open
  if (open.kind === 'change') {
    return (
      <FundingDialog
        year={year}
        funding={record}
        onClose={close}
        onWithdraw={() => setOpen({ kind: 'withdraw', record })}
      />
    )
  }
  return (
    <WithdrawDialog
      title={words.withdrawFunding}
      record={record}
      act={(said) => api.staff.withdrawFunding({ id: record.id, ...said })}
      onClose={close}
    />
  )
}
