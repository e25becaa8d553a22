import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { TermChange } from '../../plan/core/api.ts'
import type { Project } from '../../plan/core/model.ts'
import { parseCalendarDate } from '../../platform/core/calendar-date.ts'
import { api } from '../api.ts'
import { useWords } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import styles from './plan.module.css'
import { projectQuery } from './queries.ts'
import { planWords } from './words.ts'

/** Revises the term of a project; the reason is kept with the term as it was. */
export function ReviseTermForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const words = useWords(planWords)
  const queryClient = useQueryClient()
  const [start, setStart] = useState(project.term.start)
  const [end, setEnd] = useState(project.term.end)
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const revise = useMutation({
    mutationFn: (change: TermChange) => api.plan.reviseTerm(change),
    onSuccess: (revised) => {
      queryClient.setQueryData(projectQuery(project.id).queryKey, revised)
      void queryClient.invalidateQueries({ queryKey: ['projects'] })
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const change = TermChange.safeParse({ id: project.id, start, end, reason })
    setShort(!change.success)
    if (change.success && !revise.isPending) revise.mutate(change.data)
  }
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <TextInput
        type="date"
        label={words.start}
        value={start ?? ''}
        onChange={(event) => setStart(parseCalendarDate(event.currentTarget.value))}
      />
      <TextInput
        type="date"
        label={words.end}
        value={end ?? ''}
        onChange={(event) => setEnd(parseCalendarDate(event.currentTarget.value))}
      />
      <Textarea
        label={words.reason}
        rows={2}
        maxLength={500}
        value={reason}
        error={short ? words.reasonShort : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {revise.isError && <ProblemNotice error={revise.error} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={revise.isPending}>
          {words.save}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
