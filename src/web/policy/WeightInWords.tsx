import { formatNumber } from '../../platform/core/language.ts'
import type { Weight } from '../../policy/core/signal-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Figure } from '../ui/Figure.tsx'
import { bundleWords } from './bundle-words.ts'
import styles from './signals.module.css'

const measures = ['signals', 'projects', 'municipalities', 'months'] as const

/** The weight of a bundle on one line. */
export function WeightInWords({ weight }: { weight: Weight }) {
  const words = useWords(bundleWords)
  const language = useLanguage()
  return measures
    .map((measure) => `${formatNumber(weight[measure], language)} ${words[measure](weight[measure])}`)
    .join(' · ')
}

/** The weight of a bundle as large figures. */
export function WeightFigures({ weight }: { weight: Weight }) {
  const words = useWords(bundleWords)
  return (
    <div className={styles.figures}>
      {measures.map((measure) => (
        <Figure key={measure} value={weight[measure]} unit={words[measure](weight[measure])} />
      ))}
    </div>
  )
}
