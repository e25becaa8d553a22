import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TransversalAccount, TransversalAction } from '../../plan/core/transversal-model.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { useMayEverywhere } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ReasonDialog } from '../ui/ReasonDialog.tsx'
import { AccountDialog } from './AccountDialog.tsx'
import { transversalQuery } from './motion-queries.ts'
import { PlanLinks } from './PlanLinks.tsx'
import styles from './planning.module.css'
import { planningWords } from './planning-words.ts'
import { TransversalFormDialog } from './TransversalFormDialog.tsx'

/** The actions that serve all themes, each with what came of it year by year. */
export function TransversalPage() {
  const words = useWords(planningWords)
  const { data: actions } = useSuspenseQuery(transversalQuery)
  const mayChange = useMayEverywhere('plan.write')
  const [adding, setAdding] = useState(false)
  return (
    <>
      <PlanLinks />
      <PageHeading
        title={words.transversal}
        lead={<p>{words.transversalLead}</p>}
        actions={mayChange && <Button onClick={() => setAdding(true)}>{words.addTransversal}</Button>}
      />
      {actions.length === 0 && <EmptyState title={words.noTransversal} />}
      <ul className={styles.transversal}>
        {actions.map((action) => (
          <Action key={action.id} action={action} />
        ))}
      </ul>
      <TransversalFormDialog opened={adding} onClose={() => setAdding(false)} />
    </>
  )
}

type Asking = 'edit' | 'withdraw' | TransversalAccount | 'account'

function Action({ action }: { action: TransversalAction }) {
  const words = useWords(planningWords)
  const queryClient = useQueryClient()
  const mayChange = useMayEverywhere('plan.write')
  const mayWrite = useMayEverywhere('sheet.write')
  const [asking, setAsking] = useState<Asking | null>(null)
  const close = () => setAsking(null)
  const { id, name, description, version, accounts } = action
  return (
    <li className={styles.action}>
      <h2>{name}</h2>
      {description !== '' && <p className={styles.prose}>{description}</p>}
      <div className={styles.accounts}>
        {accounts.length === 0 && <p className={styles.quiet}>{words.noAccounts}</p>}
        {accounts.map((account) => (
          <div key={account.year} className={styles.account}>
            <h3>{words.account(account.year)}</h3>
            <p className={styles.prose}>{account.text}</p>
            {mayWrite && (
              <Button
                variant="subtle"
                size="sm"
                aria-label={`${words.changeAccount(account.year)}: ${name}`}
                onClick={() => setAsking(account)}
              >
                {words.changeAccount(account.year)}
              </Button>
            )}
          </div>
        ))}
      </div>
      <div className={styles.buttons}>
        {mayWrite && (
          <Button
            variant="default"
            aria-label={words.writeAccountOf(name)}
            onClick={() => setAsking('account')}
          >
            {words.writeAccount}
          </Button>
        )}
        {mayChange && (
          <>
            <Button variant="subtle" aria-label={words.editOf(name)} onClick={() => setAsking('edit')}>
              {words.edit}
            </Button>
            <Button
              variant="subtle"
              aria-label={words.withdrawOf(name)}
              onClick={() => setAsking('withdraw')}
            >
              {words.withdraw}
            </Button>
          </>
        )}
      </div>
      <AccountDialog
        action={action}
        account={typeof asking === 'object' ? asking : null}
        opened={asking === 'account' || (typeof asking === 'object' && asking !== null)}
        onClose={close}
      />
      <TransversalFormDialog action={action} opened={asking === 'edit'} onClose={close} />
      <ReasonDialog
        opened={asking === 'withdraw'}
        onClose={close}
        title={words.withdrawOf(name)}
        lead={words.withdrawTransversalLead}
        label={words.withdraw}
        act={(reason) =>
          api.plan
            .withdrawTransversalAction({ id, seenVersion: version, reason })
            .then(() => queryClient.invalidateQueries({ queryKey: transversalQuery.queryKey }))
        }
      />
    </li>
  )
}
