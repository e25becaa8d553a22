import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Duplicate } from '../../network/core/merge-api.ts'
import { type Partner, partnerKindNames } from '../../network/core/model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useMay } from '../session/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LongList } from '../ui/LongList.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { RowLink } from '../ui/RowLink.tsx'
import rowStyles from '../ui/rows.module.css'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { useSending } from '../ui/use-sending.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { mergeWords } from './merge-words.ts'
import { NetworkLinks } from './NetworkLinks.tsx'
import styles from './network.module.css'
import { duplicatesQuery } from './queries.ts'

/** Partners that may be the same, for a person to decide. */
export function DuplicatesPage() {
  const words = useWords(mergeWords)
  const duplicates = useQuery(duplicatesQuery)
  const [merging, setMerging] = useState<Duplicate | null>(null)
  const { total = 0, pairs = [] } = duplicates.data ?? {}
  return (
    <>
      <NetworkLinks />
      <PageHeading title={words.duplicates} lead={<p>{words.lead}</p>} />
      {duplicates.isError && (
        <ProblemNotice error={duplicates.error} onRetry={() => void duplicates.refetch()} />
      )}
      {duplicates.isLoading && <TallyLoading />}
      {duplicates.data && (
        <LongList
          items={pairs}
          about=""
          count={
            total > pairs.length
              ? `${words.found(total)}. ${words.capped(pairs.length, total)}`
              : words.found(total)
          }
          empty={
            <EmptyState title={words.none}>
              <p>{words.noneHint}</p>
            </EmptyState>
          }
          className={rowStyles.list}
        >
          {(pair) => (
            <DuplicateRow key={pair.one.id + pair.other.id} pair={pair} onMerge={() => setMerging(pair)} />
          )}
        </LongList>
      )}
      {merging && (
        <MergeDialog partner={merging.one} other={merging.other} onClose={() => setMerging(null)} />
      )}
    </>
  )
}

function DuplicateRow({ pair, onMerge }: { pair: Duplicate; onMerge: () => void }) {
  const words = useWords(mergeWords)
  const queryClient = useQueryClient()
  const mayMerge = useMay('network.merge')
  const { sending, problem, send } = useSending(() =>
    queryClient.invalidateQueries({ queryKey: ['duplicates'] }),
  )
  const { one, other, reason, spellings, sameMunicipality } = pair
  return (
    <li className={styles.pair}>
      <div className={styles.two}>
        <PartnerOfPair partner={one} />
        <PartnerOfPair partner={other} />
      </div>
      <p className={styles.hint}>
        {spellings[0] === spellings[1] ? words.sameWritten(spellings[0]) : words.why(reason, ...spellings)}{' '}
        {sameMunicipality ? words.samePlace : words.noPlace}
      </p>
      {problem !== null && <ProblemNotice error={problem} />}
      {mayMerge && (
        <div className={styles.buttons}>
          <Button onClick={onMerge} aria-label={`${words.same}: ${one.name}, ${other.name}`}>
            {words.same}
          </Button>
          <Button
            variant="default"
            loading={sending}
            aria-label={`${words.notSame}: ${one.name}, ${other.name}`}
            onClick={() => void send(() => api.network.distinguish({ partnerId: one.id, otherId: other.id }))}
          >
            {words.notSame}
          </Button>
        </div>
      )}
    </li>
  )
}

function PartnerOfPair({ partner }: { partner: Partner }) {
  const language = useLanguage()
  const hints = [partnerKindNames[partner.kind][language], partner.municipality].filter(Boolean)
  return <RowLink href={paths.partner(partner.id)} name={partner.name} hint={hints.join(' · ')} />
}
