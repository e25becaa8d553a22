import { Button } from '@mantine/core'
import type { ComparedIndicator } from '../../indicators/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import styles from './indicators.module.css'
import type { Part } from './queries.ts'
import { indicatorWords } from './words.ts'

/** The definition with its version and years, and the figures as files. */
export function DefinitionSection({
  indicator,
  part,
  mayList,
}: {
  indicator: ComparedIndicator
  part: Part
  mayList: boolean
}) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { code, version, validFrom, validTo } = indicator
  const years = validTo === null ? words.validFrom(validFrom) : words.validBetween(validFrom, validTo)
  const file = (asked: { format: string; sheet?: string }) =>
    paths.indicatorFile(code, { ...part, language, ...asked })
  return (
    <section className={styles.part} aria-labelledby="definitie">
      <h2 id="definitie">{words.definition}</h2>
      <p className={styles.quiet}>
        {words.definitionVersion(version)}, {years}
      </p>
      <h3>{words.download}</h3>
      <p className={styles.quiet}>{words.downloadLead}</p>
      <div className={styles.files}>
        <Button component="a" variant="default" download href={file({ format: 'xlsx' })}>
          {words.asXlsx}
        </Button>
        <Button component="a" variant="default" download href={file({ format: 'csv', sheet: 'table' })}>
          {words.asCsv}
        </Button>
        {mayList && (
          <Button component="a" variant="default" download href={file({ format: 'csv', sheet: 'records' })}>
            {words.recordsAsCsv}
          </Button>
        )}
      </div>
    </section>
  )
}
