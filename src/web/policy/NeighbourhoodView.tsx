import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { brusselsDate, formatDate } from '../../platform/core/calendar-date.ts'
import { formatNumber, type Language, localeOf } from '../../platform/core/language.ts'
import type {
  Dossier,
  FollowUp,
  NeighbourhoodFigure,
  RespondentGroup,
} from '../../policy/core/dossier-model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { type Column, DataTable } from '../ui/DataTable.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { useSending } from '../ui/use-sending.ts'
import styles from './dossier.module.css'
import { contentOf } from './dossier-form.ts'
import { renewDossiers } from './dossier-queries.ts'
import { neighbourhoodWords } from './neighbourhood-words.ts'

/** The parts of a neighbourhood analysis: in figures, what people said, and what follows. */
export function NeighbourhoodView({ dossier }: { dossier: Dossier }) {
  const words = useWords(neighbourhoodWords)
  return (
    <>
      <section>
        <h2>{words.figures}</h2>
        {dossier.figures.length === 0 ? (
          <p className={styles.hint}>{words.noFigures}</p>
        ) : (
          <Figures figures={dossier.figures} />
        )}
      </section>
      <section>
        <h2>{words.groups}</h2>
        {dossier.groups.length === 0 ? (
          <p className={styles.hint}>{words.noGroups}</p>
        ) : (
          <Groups groups={dossier.groups} />
        )}
      </section>
      <section>
        <h2>{words.followUps}</h2>
        {dossier.followUps.length === 0 ? (
          <p className={styles.hint}>{words.noFollowUps}</p>
        ) : (
          <FollowUps dossier={dossier} />
        )}
      </section>
    </>
  )
}

/** A value as it was typed, with its unit: *41,5 %*. */
function written({ value, unit }: NeighbourhoodFigure, language: Language): string {
  const number = value.toLocaleString(localeOf(language), { maximumFractionDigits: 4 })
  return unit === '' ? number : `${number}\u00a0${unit}`
}

function Figures({ figures }: { figures: readonly NeighbourhoodFigure[] }) {
  const words = useWords(neighbourhoodWords)
  const language = useLanguage()
  const columns: Column<NeighbourhoodFigure>[] = [
    { key: 'label', heading: words.label, cell: ({ label }) => label },
    { key: 'value', heading: words.value, numeric: true, cell: (figure) => written(figure, language) },
    { key: 'source', heading: words.source, cell: ({ source }) => source },
  ]
  return (
    <DataTable
      caption={words.figuresCaption}
      columns={columns}
      rows={figures}
      rowKey={({ label, source, value }) => `${label} ${value} ${source}`}
    />
  )
}

/** So few people could be recognised in what is published. */
const small = 5

function Groups({ groups }: { groups: readonly RespondentGroup[] }) {
  const words = useWords(neighbourhoodWords)
  const language = useLanguage()
  const most = Math.max(1, ...groups.map(({ respondents }) => respondents))
  return (
    <>
      <ul className={styles.groups}>
        {groups.map(({ name, respondents, themes }) => (
          <li key={name} className={styles.group}>
            <div className={styles.groupHead}>
              <strong>{name}</strong>
              <span>{words.people(formatNumber(respondents, language), respondents === 1)}</span>
            </div>
            <div
              className={styles.bar}
              style={{ width: `${(respondents / most) * 100}%` }}
              aria-hidden="true"
            />
            {themes.length > 0 && <p className={styles.hint}>{themes.join(', ')}</p>}
          </li>
        ))}
      </ul>
      {groups.some(({ respondents }) => respondents > 0 && respondents < small) && (
        <p className={styles.hint}>{words.small}</p>
      )}
    </>
  )
}

function FollowUps({ dossier }: { dossier: Dossier }) {
  const queryClient = useQueryClient()
  const { problem, send, sending } = useSending(() => undefined)
  const markDone = (place: number) => {
    const done = brusselsDate(new Date())
    const followUps = dossier.followUps.map((action, at) => (at === place ? { ...action, done } : action))
    void send(() =>
      api.dossiers
        .change({ ...contentOf(dossier), followUps, id: dossier.id, seenVersion: dossier.version })
        .then(() => renewDossiers(queryClient)),
    )
  }
  return (
    <>
      {problem !== null && <ProblemNotice error={problem} />}
      <ul className={styles.lines}>
        {dossier.followUps.map((action, place) => (
          <FollowUpLine
            key={`${action.text} ${action.due}`}
            action={action}
            sending={sending}
            onDone={dossier.mayChange ? () => markDone(place) : undefined}
          />
        ))}
      </ul>
    </>
  )
}

function FollowUpLine({
  action: { text, due, done },
  sending,
  onDone,
}: {
  action: FollowUp
  sending: boolean
  onDone: (() => void) | undefined
}) {
  const words = useWords(neighbourhoodWords)
  const language = useLanguage()
  const late = done === null && due !== null && due < brusselsDate(new Date())
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <span>{text}</span>
        {done !== null && <span className={styles.hint}>{words.doneOn(formatDate(done, language))}</span>}
        {done === null && due !== null && (
          <span className={late ? styles.late : styles.hint}>
            {words[late ? 'late' : 'due'](formatDate(due, language))}
          </span>
        )}
      </span>
      {done === null && onDone && (
        <Button variant="default" aria-label={words.markDoneOf(text)} disabled={sending} onClick={onDone}>
          {words.markDone}
        </Button>
      )}
    </li>
  )
}
