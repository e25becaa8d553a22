import type { IndicatorResult } from '../../indicators/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { Figure } from '../ui/Figure.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { figureOf } from './cells.ts'
import styles from './indicators.module.css'
import { indicatorWords } from './words.ts'

/** A card per indicator: its figure in large type and what it means in one sentence. */
export function IndicatorCards({
  indicators,
  year,
  Heading,
}: {
  indicators: readonly IndicatorResult[]
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
          <Figure value={figureOf(indicator.cells, null, null)} unit={indicator.unit[language]} />
          {indicator.beside && (
            <Figure
              size="small"
              value={figureOf(indicator.beside.cells, null, null)}
              unit={indicator.beside.label[language]}
            />
          )}
          <p className={styles.sentence}>{indicator.sentence[language]}</p>
        </li>
      ))}
    </ul>
  )
}
