import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActivityId, ContactId } from '../../platform/core/ids.ts'
import { type Finding, findingNames, type Reviewed } from '../../review/core/model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { registrationsChanged } from '../registration/queries.ts'
import { WithdrawDialog } from '../registration/WithdrawDialog.tsx'
import { formatMoment, formatShortDate } from '../ui/dates.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { FindingReason } from './FindingReason.tsx'
import { findingWords } from './finding-words.ts'
import { reviewChanged } from './queries.ts'
import styles from './review.module.css'
import { linkOf, titleOf } from './reviewed-words.ts'

type Open = 'right' | 'withdraw' | null

/** One question about a registration, with its answers: it is right, correct it, or withdraw what is double. */
export function FindingItem({ finding, back }: { finding: Finding; back: string }) {
  const words = useWords(findingWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [open, setOpen] = useState<Open>(null)
  const { about, verdict } = finding
  const title = titleOf(about, language)
  const changed = () => Promise.all([registrationsChanged(queryClient), reviewChanged(queryClient)])
  const named = (action: string) => words.about(action, `${title}, ${formatShortDate(about.date, language)}`)
  return (
    <li className={styles.finding}>
      <p className={styles.kind}>{findingNames[finding.finding][language]}</p>
      <p>
        <PageLink href={linkOf(about)} className={styles.name}>
          {title}
        </PageLink>
      </p>
      <p className={styles.quiet}>
        {formatShortDate(about.date, language)} · {about.project} · {words.by(about.registeredBy)}
      </p>
      <FindingReason finding={finding} />
      {verdict === null ? (
        <div className={styles.buttons}>
          <Button variant="default" aria-label={named(words.right)} onClick={() => setOpen('right')}>
            {words.right}
          </Button>
          {about.mayCorrect && (
            <Button
              component={PageLink}
              href={paths.correct(about.recordKind === 'activity' ? 'activiteit' : 'contact', about.id, back)}
              variant="subtle"
              aria-label={named(words.correct)}
            >
              {words.correct}
            </Button>
          )}
          {about.mayCorrect && finding.finding === 'duplicate' && (
            <Button
              variant="subtle"
              color="brick"
              aria-label={named(words.withdraw)}
              onClick={() => setOpen('withdraw')}
            >
              {words.withdraw}
            </Button>
          )}
        </div>
      ) : (
        <p className={styles.verdict}>
          {words.verdict(verdict.by, formatMoment(verdict.at, language), verdict.reason)}
        </p>
      )}
      <ReasonDialog
        opened={open === 'right'}
        onClose={() => setOpen(null)}
        title={words.rightTitle}
        lead={words.rightLead}
        label={words.right}
        tone="moss"
        act={async (reason) => {
          await api.review.accept({ ...keyOf(about), finding: finding.finding, reason })
          await changed()
        }}
      />
      <WithdrawDialog
        opened={open === 'withdraw'}
        onClose={() => setOpen(null)}
        withdraw={async (reason) => {
          await withdraw(about, reason)
          await changed()
        }}
      />
    </li>
  )
}

function keyOf({ recordKind, id, version }: Reviewed) {
  return { recordKind, recordId: id, seenVersion: version }
}

async function withdraw({ recordKind, id, version }: Reviewed, reason: string): Promise<void> {
  const seen = { seenVersion: version, reason }
  if (recordKind === 'activity') await api.registration.withdrawActivity({ id: id as ActivityId, ...seen })
  else await api.registration.withdrawContact({ id: id as ContactId, ...seen })
}
