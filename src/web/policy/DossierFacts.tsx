import { useSuspenseQuery } from '@tanstack/react-query'
import { usualAudiences } from '../../organisation/core/communication-model.ts'
import { formatDate } from '../../platform/core/calendar-date.ts'
import { formatNumber } from '../../platform/core/language.ts'
import type { Dossier } from '../../policy/core/dossier-model.ts'
import { respondentsOf } from '../../policy/core/dossier-rules.ts'
import { useLanguage, useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { themesQuery } from '../plan/queries.ts'
import { PageLink } from '../ui/PageLink.tsx'
import styles from './dossier.module.css'
import { dossierWords } from './dossier-words.ts'

/** What a dossier says: its summary, what belongs to it, its recommendations and the feedback given. */
export function DossierFacts({ dossier }: { dossier: Dossier }) {
  const words = useWords(dossierWords)
  const language = useLanguage()
  return (
    <>
      <section>
        {dossier.summary !== '' && <p className={styles.text}>{dossier.summary}</p>}
        <BelongsTo dossier={dossier} />
      </section>
      {dossier.recommendations.length > 0 && (
        <section>
          <h2>{words.recommendations}</h2>
          <ol className={styles.numbered}>
            {dossier.recommendations.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </section>
      )}
      {dossier.feedback.length > 0 && (
        <section>
          <h2>{words.feedback}</h2>
          <ul className={styles.lines}>
            {dossier.feedback.map(({ date, text }) => (
              <li key={`${date} ${text}`} className={styles.line}>
                <span className={styles.words}>
                  <span>{text}</span>
                  <span className={styles.hint}>{formatDate(date, language)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function BelongsTo({ dossier }: { dossier: Dossier }) {
  const words = useWords(dossierWords)
  const language = useLanguage()
  const { data: themes } = useSuspenseQuery(themesQuery)
  const theme = themes.find(({ id }) => id === dossier.themeId)
  const asked = respondentsOf(dossier)
  const tookPart =
    dossier.participation === null ? words.unknown : dossier.participation ? words.yes : words.no
  const audiences = dossier.audiences.map(
    (word) => usualAudiences.find(({ nl }) => nl === word)?.[language] ?? word,
  )
  return (
    <dl className={styles.facts}>
      <Fact name={words.theme}>{theme?.name ?? words.noTheme}</Fact>
      <Fact name={words.projects}>
        {dossier.projects.length === 0
          ? words.noProjects
          : dossier.projects.map(({ id, name }) => (
              <PageLink key={id} href={paths.project(id)} className={styles.project}>
                {name}
              </PageLink>
            ))}
      </Fact>
      {audiences.length > 0 && <Fact name={words.audiences}>{audiences.join(', ')}</Fact>}
      <Fact name={words.participation}>
        {[tookPart, dossier.participationHow].filter((part) => part !== '').join('. ')}
      </Fact>
      {asked !== null && <Fact name={words.respondents}>{formatNumber(asked, language)}</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
