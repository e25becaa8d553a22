import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { usualAudiences } from '../../organisation/core/communication-model.ts'
import {
  DossierKind,
  DossierStatus,
  dossierKindNames,
  dossierStatusNames,
} from '../../policy/core/dossier-model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { ProjectsField } from '../organisation/ProjectsField.tsx'
import { WordsField } from '../organisation/WordsField.tsx'
import { themesQuery } from '../plan/queries.ts'
import { Choice } from '../ui/Choice.tsx'
import { DayField } from '../ui/DayField.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SelectOne } from '../ui/SelectOne.tsx'
import styles from './dossier.module.css'
import { type DossierFormPart, placeOf } from './dossier-form.ts'
import { dossierWords } from './dossier-words.ts'
import { useOwnProjects } from './use-own-projects.ts'

/** What a dossier is, how far it is, and for whom. */
export function DossierFields(part: DossierFormPart) {
  const words = useWords(dossierWords)
  const { form, change, fault } = part
  const own = useOwnProjects()
  return (
    <>
      <TextInput
        label={words.name}
        maxLength={300}
        value={form.title}
        error={placeOf(fault)?.at === 'title' ? words.nameTooShort : undefined}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <KindAndStatus {...part} />
      <ThemeField {...part} />
      <ProjectsField value={form.projectIds} among={own} onChange={(projectIds) => change({ projectIds })} />
      <Textarea
        label={words.summary}
        description={words.summaryHint}
        autosize
        minRows={3}
        maxLength={5000}
        value={form.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
      <WordsField
        legend={words.audiences}
        others={words.otherAudiences}
        usual={usualAudiences}
        value={form.audiences}
        onChange={(audiences) => change({ audiences })}
      />
      <Participation {...part} />
    </>
  )
}

function KindAndStatus({ form, change }: DossierFormPart) {
  const words = useWords(dossierWords)
  const language = useLanguage()
  const hasParts = form.figures.length + form.groups.length + form.followUps.length > 0
  return (
    <>
      <NativeSelect
        label={words.kind}
        value={form.kind}
        data={DossierKind.options.map((kind) => ({ value: kind, label: dossierKindNames[kind][language] }))}
        onChange={(event) => change({ kind: DossierKind.catch(form.kind).parse(event.currentTarget.value) })}
      />
      {form.kind !== 'neighbourhoodAnalysis' && hasParts && (
        <Notice tone="brick" role="status">
          <p>{words.analysisKeepsParts}</p>
        </Notice>
      )}
      <Choice
        legend={words.status}
        look="chips"
        options={DossierStatus.options.map((status) => ({
          value: status,
          label: dossierStatusNames[status][language],
        }))}
        value={form.status}
        onChange={(status) => change({ status, realisedOn: status === 'realised' ? form.realisedOn : null })}
      />
      {form.status === 'realised' && (
        <div className={styles.day}>
          <DayField
            label={words.realisedDay}
            value={form.realisedOn}
            onChange={(realisedOn) => change({ realisedOn })}
          />
        </div>
      )}
    </>
  )
}

function ThemeField({ form, change }: DossierFormPart) {
  const words = useWords(dossierWords)
  const { data: themes } = useSuspenseQuery(themesQuery)
  return (
    <SelectOne
      label={words.theme}
      none={words.noTheme}
      options={themes}
      value={form.themeId}
      onChange={(themeId) => change({ themeId: themeId ?? null })}
    />
  )
}

function Participation({ form, change, fault }: DossierFormPart) {
  const words = useWords(dossierWords)
  const value = form.participation === null ? 'unknown' : form.participation ? 'yes' : 'no'
  return (
    <>
      <Choice
        legend={words.participation}
        look="chips"
        options={(['yes', 'no', 'unknown'] as const).map((answer) => ({
          value: answer,
          label: words[answer],
        }))}
        value={value}
        onChange={(answer) => change({ participation: answer === 'unknown' ? null : answer === 'yes' })}
      />
      {form.participation === true && (
        <Textarea
          label={words.participationHow}
          autosize
          minRows={2}
          maxLength={2000}
          value={form.participationHow}
          onChange={(event) => change({ participationHow: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={words.respondents}
        description={words.respondentsHint}
        inputMode="numeric"
        maxLength={12}
        className={styles.short ?? ''}
        value={form.respondents}
        error={placeOf(fault)?.at === 'respondents' ? words.respondentsWrong : undefined}
        onChange={(event) => change({ respondents: event.currentTarget.value })}
      />
    </>
  )
}
