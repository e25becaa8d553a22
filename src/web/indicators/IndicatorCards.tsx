import type { ComparedIndicator } from '../../indicators/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { Figure } from '../ui/Figure.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { changeText, namedText, targetText } from './cells.ts'
import styles from './indicators.module.css'
import { indicatorWords } from './words.ts'

/** A card per indicator: what speaks for it in large type, and how it stands to the year before. */
export function IndicatorCards({
  indicators,
  year,
  Heading,
}: {
  indicators: readonly ComparedIndicator[]
  year: number
  Heading: 'h2' | 'h3'
}) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  return (
    <ul className={styles.cards}>
      {indicators.map((indicator) => (
        <li key={indicator.code} className={styles.card}>
          <p className={styles.code}>{words.code(indicator.code)}</p>
          <Heading className={styles.cardTitle}>
            <PageLink href={paths.indicator(indicator.code, { jaar: year })}>
              {indicator.title[language]}
            </PageLink>
          </Heading>
          <CardFigure indicator={indicator} year={year} />
        </li>
      ))}
    </ul>
  )
}

function CardFigure({ indicator, year }: { indicator: ComparedIndicator; year: number }) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { headline, before, cells } = indicator
  if (cells.length === 0) return <p className={styles.sentence}>{words.nothingYet}</p>
  const target = targetText(indicator, language)
  return (
    <>
      <Figure value={namedText(headline, language)} unit={headline.unit[language]} />
      {headline.key !== 'total' && <p className={styles.sentence}>{headline.label[language]}</p>}
      <p className={styles.sentence}>{changeText(headline, before, year, language)}</p>
      {target && <p className={styles.sentence}>{target}</p>}
    </>
  )
}
