import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Funding } from '../../organisation/core/staff-model.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { Opened } from '../ui/RecordDialogs.tsx'
import { everyMeansWord } from './every-word.ts'
import { FundingDialog } from './FundingDialog.tsx'
import { FundingList } from './FundingList.tsx'
import { FundingTotals } from './FundingTotals.tsx'
import { StaffRecordDialogs } from './StaffRecordDialogs.tsx'
import styles from './staff.module.css'
import { fundingQuery } from './staff-queries.ts'
import { useStaffYears } from './use-staff-years.ts'
import { YearPage } from './YearPage.tsx'

const route = getRouteApi('/signed-in/organisatie/middelen')

/** The means of a year: by theme and source together, and one by one. */
export function FundingPage() {
  const words = useWords(everyMeansWord)
  const { jaar } = route.useSearch()
  const navigate = route.useNavigate()
  const { usual } = useStaffYears()
  const year = jaar ?? usual
  const asked = useQuery(fundingQuery(year))
  const mayWrite = useMay('people.write')
  const [open, setOpen] = useState<Opened<Funding>>(null)
  return (
    <>
      <YearPage
        title={words.funding}
        lead={words.fundingLead}
        actions={mayWrite && <Button onClick={() => setOpen({ kind: 'add' })}>{words.addFunding}</Button>}
        year={year}
        onYear={(chosen) => void navigate({ search: { jaar: chosen }, replace: true })}
        asked={asked}
        empty={<EmptyState title={words.noFunding(year)} />}
      >
        {(funding) => (
          <div className={styles.page}>
            <FundingTotals year={year} funding={funding} />
            <FundingList
              year={year}
              funding={funding}
              {...(mayWrite && { onChange: (record: Funding) => setOpen({ kind: 'change', record }) })}
            />
          </div>
        )}
      </YearPage>
      <StaffRecordDialogs
        open={open}
        setOpen={setOpen}
        form={(record, ways) => <FundingDialog year={year} funding={record} {...ways} />}
        withdraw={{ title: () => words.withdrawFunding, act: (said) => api.staff.withdrawFunding(said) }}
      />
    </>
  )
}
