import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PastedOutcome } from '../../intake/core/paste-api.ts'
import { type JudgedList, judgeList } from '../../intake/core/paste-judge.ts'
import { brusselsDate } from '../../platform/core/calendar-date.ts'
import { newId } from '../../platform/core/ids.ts'
import type { Problem } from '../../platform/core/problem.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { TallyLoading } from '../ui/TallyLoading.tsx'
import { useSending } from '../ui/use-sending.ts'
import { ColumnChoices } from './ColumnChoices.tsx'
import styles from './intake.module.css'
import { AddedTable, type Reason, RefusedRows } from './PasteTables.tsx'
import { obstacleOf, type Pasting, pastedList, withAnswer } from './pasting.ts'
import { pasteReferenceQuery } from './queries.ts'
import { pasteWords } from './words.ts'

interface Props {
  pasting: Pasting
  onChange: (pasting: Pasting) => void
  onAdded: (outcome: PastedOutcome, pasting: Pasting) => void
}

/** What will happen with each row, before anything is kept. */
export function PastePreview(props: Props) {
  const { pasting, onChange } = props
  const reference = useQuery(pasteReferenceQuery(pasting.list))
  const judged = useMemo(
    () =>
      reference.data && obstacleOf(pasting) === null
        ? judgeList(pasting, reference.data, brusselsDate(new Date()))
        : null,
    [pasting, reference.data],
  )
  return (
    <>
      <ColumnChoices pasting={pasting} onChange={onChange} />
      {reference.isError && (
        <ProblemNotice error={reference.error} onRetry={() => void reference.refetch()} />
      )}
      {reference.isLoading && <TallyLoading />}
      {judged && <Judged {...props} judged={judged} />}
    </>
  )
}

function Judged({ pasting, onChange, onAdded, judged }: Props & { judged: JudgedList }) {
  const words = useWords(pasteWords)
  const { sending, problem, send } = useSending(() => undefined)
  const { added, asked, refused } = judged
  const left = refused.length + asked.length
  const add = () =>
    send(() => api.intake.paste(pastedList(pasting)).then((outcome) => onAdded(outcome, pasting)))
  return (
    <>
      {refused.length > 0 && (
        <section className={styles.part}>
          <h2>{words.refusedTitle(refused.length)}</h2>
          <p className={styles.quiet}>{words.refusedLead}</p>
          <RefusedRows
            pasting={pasting}
            refused={refused.flatMap(({ row, faults }) =>
              faults.map((fault) => reasonOf(row, fault.problem, fault.column)),
            )}
          />
        </section>
      )}
      <Asked pasting={pasting} onChange={onChange} asked={asked} />
      {added.length > 0 && (
        <section className={styles.part}>
          <h2>{words.addedTitle(added.length)}</h2>
          <AddedTable pasting={pasting} rows={new Set(added.map(({ row }) => row))} />
        </section>
      )}
      <div className={styles.foot}>
        {problem !== null && <ProblemNotice error={problem} />}
        {added.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <div className={styles.chosen}>
            <Button loading={sending} onClick={() => void add()}>
              {words.add(words[pasting.list](added.length))}
            </Button>
            {left > 0 && <span className={styles.quiet}>{words.refusedTitle(left)}</span>}
          </div>
        )}
      </div>
    </>
  )
}

function reasonOf(row: number, problem: Problem, column: Reason['column'] = null): Reason {
  return { row, column, sentence: { nl: problem.sentence('nl'), en: problem.sentence('en') } }
}

/** The questions, each to be answered for all its rows at once; one that is answered can be taken back. */
function Asked({
  pasting,
  onChange,
  asked,
}: Pick<Props, 'pasting' | 'onChange'> & { asked: JudgedList['asked'] }) {
  const words = useWords(pasteWords)
  const language = useLanguage()
  const questions = asked.flatMap(({ questions: own }) => own)
  const codes = [...new Set([...questions.map(({ code }) => code), ...pasting.confirmed])]
  if (codes.length === 0) return null
  const label = (code: string) => {
    const same = questions.filter((question) => question.code === code)
    const [example] = same
    return example ? words.confirm(same.length, example.sentence(language)) : words.confirmed
  }
  return (
    <section className={styles.part}>
      <h2>{words.askedTitle(asked.length)}</h2>
      {asked.length > 0 && (
        <>
          <p className={styles.quiet}>{words.askedLead}</p>
          <RefusedRows
            pasting={pasting}
            refused={asked.flatMap(({ row, questions: own }) =>
              own.map((question) => reasonOf(row, question)),
            )}
          />
        </>
      )}
      {codes.map((code) => (
        <Checkbox
          key={code}
          label={label(code)}
          checked={pasting.confirmed.includes(code)}
          onChange={(event) =>
            onChange(withAnswer(pasting, { code, yes: event.currentTarget.checked, id: newId() }))
          }
        />
      ))}
    </section>
  )
}
