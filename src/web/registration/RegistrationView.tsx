import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { mondayOf } from '../../platform/core/calendar-date.ts'
import type { Activity, Contact, Version } from '../../registration/core/model.ts'
import { monthName, monthOf } from '../../registration/core/month.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths, type RegistrationKind } from '../paths.ts'
import { formatMoment, weekNumber } from '../ui/dates.ts'
import { Notice } from '../ui/Notice.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { HistoryList } from './HistoryList.tsx'
import type { NameOf } from './named-partner.ts'
import styles from './view.module.css'
import { viewWords } from './view-words.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'
import { registrationWords } from './words.ts'

/** The frame of one registration of either kind. */
export function RegistrationView({
  kind,
  kindName,
  title,
  registration,
  versions,
  nameOf,
  correcting,
  back,
  form,
  withdraw,
  children,
}: {
  kind: RegistrationKind
  kindName: string
  title: string
  registration: Activity | Contact
  versions: readonly Version[]
  nameOf: NameOf
  correcting: boolean
  back: string
  form: ReactNode
  withdraw: (reason: string) => Promise<void>
  children: ReactNode
}) {
  const words = useWords(registrationWords)
  const view = useWords(viewWords)
  const language = useLanguage()
  const [withdrawing, setWithdrawing] = useState(false)
  const { withdrawn, mayChange, monthClosed } = registration
  const mayAct = mayChange && withdrawn === null
  const monday = mondayOf(registration.date)
  if (correcting && mayAct) {
    return (
      <div className={styles.registration}>
        <PageHeading
          title={view.correctTitle}
          above={`${kindName}: ${title}`}
          actions={
            <Button component={PageLink} href={back} variant="subtle">
              {view.cancel}
            </Button>
          }
        />
        {form}
      </div>
    )
  }
  return (
    <>
      <PageHeading
        title={capital(title)}
        above={
          <>
            {kindName} · <PageLink href={paths.week(monday)}>{view.weekTitle(weekNumber(monday))}</PageLink>
          </>
        }
        actions={
          mayAct && (
            <>
              <Button component={PageLink} href={paths.correct(kind, registration.id)} variant="default">
                {words.correct}
              </Button>
              <Button variant="subtle" color="brick" onClick={() => setWithdrawing(true)}>
                {words.withdraw}
              </Button>
            </>
          )
        }
      />
      <div className={styles.registration}>
        {withdrawn && (
          <Notice tone="brick">
            <p>{view.withdrawnBy(withdrawn.by, formatMoment(withdrawn.at, language), withdrawn.reason)}</p>
          </Notice>
        )}
        {monthClosed && withdrawn === null && (
          <Notice tone="moss">
            <p>{view.monthClosed(monthName(monthOf(registration.date), language))}</p>
          </Notice>
        )}
        {children}
        <HistoryList versions={versions} nameOf={nameOf} />
      </div>
      <WithdrawDialog opened={withdrawing} onClose={() => setWithdrawing(false)} withdraw={withdraw} />
    </>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
