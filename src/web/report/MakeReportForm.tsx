import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { newId, type ReportRunId } from '../../platform/core/ids.ts'
import { Language } from '../../platform/core/language.ts'
import { api } from '../api.ts'
import { useYears } from '../indicators/use-years.ts'
import { YearSelect } from '../indicators/YearSelect.tsx'
import { useLanguage, useWords } from '../language.tsx'
import { ProblemNotice } from '../ui/ProblemNotice.tsx'
import { reportsQuery } from './queries.ts'
import styles from './report.module.css'
import { reportWords } from './words.ts'

/** Asks for the report of a year. A retry sends the same id, so that one report is made. */
export function MakeReportForm() {
  const words = useWords(reportWords)
  const queryClient = useQueryClient()
  const { years, usual } = useYears()
  const [year, setYear] = useState(usual)
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [id, setId] = useState(() => newId<ReportRunId>())
  const make = useMutation({
    mutationFn: () => api.report.make({ id, year, language }),
    onSuccess: () => {
      setId(newId<ReportRunId>())
      return queryClient.invalidateQueries({ queryKey: reportsQuery.queryKey })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!make.isPending) make.mutate()
  }
  return (
    <form onSubmit={submit} className={styles.form}>
      <div className={styles.choices}>
        <YearSelect years={years} year={year} onChange={setYear} />
        <NativeSelect
          label={words.language}
          value={language}
          data={[
            { value: 'nl', label: words.dutch },
            { value: 'en', label: words.english },
          ]}
          onChange={(event) => setLanguage(Language.catch('nl').parse(event.currentTarget.value))}
        />
        <Button type="submit" loading={make.isPending}>
          {words.make}
        </Button>
      </div>
      {make.isError && <ProblemNotice error={make.error} />}
    </form>
  )
}
