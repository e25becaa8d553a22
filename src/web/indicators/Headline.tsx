import type { ComparedIndicator, NamedFigure } from '../../indicators/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { Figure } from '../ui/Figure.tsx'
import { changeText, hasOwnColumns, namedText, shownOf, targetText } from './cells.ts'
import styles from './indicators.module.css'
import type { Part } from './queries.ts'
import { indicatorWords } from './words.ts'

interface Shown {
  indicator: ComparedIndicator
  part: Part
  /** Whether the records behind the figures may be seen. */
  mayList: boolean
}

/** What speaks for the indicator, how it stands to the year before and to its target, and what is given beside it. */
export function Headline({ indicator, part, mayList }: Shown) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { headline, before, beside } = indicator
  const target = targetText(indicator, language)
  const besideTotal = { figure: 'beside', row: null, breakdown: null } as const
  return (
    <section aria-label={words.headline}>
      <Figure
        value={namedText(headline, language)}
        unit={headline.unit[language]}
        {...(mayList && { href: hrefOf(indicator, part, headline) })}
      />
      {headline.key !== 'total' && <p>{headline.label[language]}</p>}
      <p className={styles.quiet}>{changeText(headline, before, part.year, language)}</p>
      {target && <p className={styles.quiet}>{target}</p>}
      {beside && !hasOwnColumns(indicator) && (
        <div className={styles.beside}>
          <Figure
            size="small"
            value={shownOf(indicator, besideTotal, language)}
            unit={beside.label[language]}
            {...(mayList && { href: paths.records({ ...part, code: indicator.code, beside: true }) })}
          />
        </div>
      )}
      {indicator.summary.length > 0 && <Summary indicator={indicator} part={part} mayList={mayList} />}
    </section>
  )
}

/** The other named figures: means, shares, what is over. */
function Summary({ indicator, part, mayList }: Shown) {
  const language = useLanguage()
  return (
    <dl className={styles.summary}>
      {indicator.summary.map((named) => (
        <div key={named.key}>
          <dt>{named.label[language]}</dt>
          <dd>
            <Figure
              size="small"
              value={namedText(named, language)}
              unit={named.says === null ? named.unit[language] : ''}
              {...(mayList && { href: hrefOf(indicator, part, named) })}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The records behind a named figure: those of the first cell that it is drawn from. */
function hrefOf({ code }: ComparedIndicator, part: Part, { key, cells }: NamedFigure): string {
  const [first] = cells
  return paths.records({
    ...part,
    code,
    row: first?.row ?? undefined,
    breakdown: first?.breakdown ?? undefined,
    beside: first?.figure === 'beside',
    named: key === 'total' ? undefined : key,
  })
}
