import { Button } from '@mantine/core'
import { type Funding, fundingSourceNames } from '../../organisation/core/staff-model.ts'
import { formatDecimal } from '../../platform/core/decimal.ts'
import { useLanguage, useWords } from '../language.tsx'
import { LongList } from '../ui/LongList.tsx'
import { everyMeansWord } from './every-word.ts'
import styles from './staff.module.css'

/** The means of a year one by one, the largest first. */
export function FundingList({
  year,
  funding,
  onChange,
}: {
  year: number
  funding: readonly Funding[]
  onChange?: (funding: Funding) => void
}) {
  const words = useWords(everyMeansWord)
  return (
    <section aria-labelledby="lijst" className={styles.section}>
      <h2 id="lijst">{words.list}</h2>
      <LongList
        items={funding}
        about={String(year)}
        count={words.found(funding.length)}
        empty={null}
        className={styles.spans}
      >
        {(one) => <Row key={one.id} funding={one} {...(onChange && { onChange })} />}
      </LongList>
    </section>
  )
}

function Row({ funding, onChange }: { funding: Funding; onChange?: (funding: Funding) => void }) {
  const words = useWords(everyMeansWord)
  const language = useLanguage()
  const source = fundingSourceNames[funding.source][language]
  const destination = funding.project ?? funding.theme ?? words.all
  return (
    <li className={styles.span}>
      <div className={styles.spanWords}>
        <p>
          <strong>{words.euro(formatDecimal(funding.amount, 2, language))}</strong> {funding.funder || source}
        </p>
        <p className={styles.quiet}>{[funding.funder && source, destination].filter(Boolean).join(' · ')}</p>
      </div>
      {onChange && (
        <Button
          variant="subtle"
          className={styles.act ?? ''}
          aria-label={words.changeNamed(`${funding.funder || source}, ${destination}`)}
          onClick={() => onChange(funding)}
        >
          {words.change}
        </Button>
      )}
    </li>
  )
}
