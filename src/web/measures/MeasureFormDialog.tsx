import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type CalendarDate, yearOf } from '../../platform/core/calendar-date.ts'
import { type MeasureId, newId, type ProjectId } from '../../platform/core/ids.ts'
import type { Language } from '../../platform/core/language.ts'
import { Fold, foldNames, type Measure } from '../../registration/core/measure-model.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { planQuery } from '../plan/queries.ts'
import { Choice } from '../ui/Choice.tsx'
import { DayField } from '../ui/DayField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { useFreshForm } from '../ui/use-fresh-form.ts'
import { amountFrom, amountInWords } from './amount.ts'
import styles from './measures.module.css'
import { forgetMeasures } from './queries.ts'
import { measureWords } from './words.ts'

interface Form {
  id: MeasureId
  name: string
  unit: string
  fold: Fold
  decimals: number
  /** What was typed for each year. */
  targets: Readonly<Record<number, string>>
  endedOn: CalendarDate | null
}

function formOf(measure: Measure | undefined, language: Language): Form {
  const targets = (measure?.years ?? []).flatMap(({ year, target }) =>
    target === null ? [] : [[year, amountInWords(target, measure?.decimals ?? 0, language)] as const],
  )
  return {
    id: measure?.id ?? newId<MeasureId>(),
    name: measure?.name ?? '',
    unit: measure?.unit ?? '',
    fold: measure?.fold ?? 'sum',
    decimals: measure?.decimals ?? 0,
    targets: Object.fromEntries(targets),
    endedOn: measure?.endedOn ?? null,
  }
}

/** The targets that are filled in; `null` when one of them is no number above zero. */
function targetsOf({ targets, decimals }: Form) {
  const filled = Object.entries(targets).filter(([, text]) => text.trim() !== '')
  const read = filled.map(([year, text]) => ({ year: Number(year), value: amountFrom(text, decimals) }))
  const good = read.flatMap(({ year, value }) => (value ? [{ year, value }] : []))
  return good.length === read.length ? good : null
}

/** Adds a measure to a project, or changes one. */
export function MeasureFormDialog({
  projectId,
  measure,
  opened,
  onClose,
}: {
  projectId: ProjectId
  measure?: Measure
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { form, change, tried, setTried } = useFreshForm(opened, () => formOf(measure, language))
  const [name, unit] = [form.name.trim(), form.unit.trim()]
  const submit = () => {
    setTried(true)
    const targets = targetsOf(form)
    if (name === '' || unit === '' || targets === null) return null
    const { id, fold, decimals, endedOn } = form
    const content = { name, unit, fold, decimals, targets }
    const sending = measure
      ? api.measures.change({ id, seenVersion: measure.version, ...content, endedOn })
      : api.measures.add({ id, projectId, ...content })
    return sending.then(() => forgetMeasures(queryClient))
  }
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={measure ? words.editOf(measure.name) : words.add}
      submit={submit}
    >
      <TextInput
        label={words.name}
        data-autofocus
        maxLength={120}
        value={form.name}
        error={tried && name === '' ? words.missingName : undefined}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={words.unit}
        maxLength={40}
        value={form.unit}
        error={tried && unit === '' ? words.missingUnit : undefined}
        onChange={(event) => change({ unit: event.currentTarget.value })}
      />
      <Choice
        legend={words.fold}
        look="tiles"
        value={form.fold}
        options={Fold.options.map((fold) => ({
          value: fold,
          label: foldNames[fold][language],
          hint: words[`${fold}Hint`],
        }))}
        onChange={(fold) => change({ fold })}
      />
      <NativeSelect
        label={words.decimals}
        value={String(form.decimals)}
        data={['0', '1', '2', '3']}
        onChange={(event) => change({ decimals: Number(event.currentTarget.value) })}
      />
      <TargetFields form={form} tried={tried} onChange={(targets) => change({ targets })} />
      {measure && (
        <DayField label={words.endedOn} value={form.endedOn} onChange={(endedOn) => change({ endedOn })} />
      )}
    </FormDialog>
  )
}

/** A field for each year of the plan, and for each year that has a target already. */
function TargetFields({
  form,
  tried,
  onChange,
}: {
  form: Form
  tried: boolean
  onChange: (targets: Form['targets']) => void
}) {
  const words = useWords(measureWords)
  const { data: plan } = useQuery(planQuery)
  const years = new Set(Object.keys(form.targets).map(Number))
  if (plan) for (let year = yearOf(plan.from); year <= yearOf(plan.to); year++) years.add(year)
  const wrong = (text: string) => text.trim() !== '' && !amountFrom(text, form.decimals)
  return (
    <fieldset className={styles.targets}>
      <legend>{words.targets}</legend>
      {[...years].sort().map((year) => (
        <TextInput
          key={year}
          label={year}
          aria-label={words.target(year)}
          inputMode={form.decimals === 0 ? 'numeric' : 'decimal'}
          maxLength={20}
          value={form.targets[year] ?? ''}
          error={tried && wrong(form.targets[year] ?? '') ? words.noNumber(form.decimals) : undefined}
          onChange={(event) => onChange({ ...form.targets, [year]: event.currentTarget.value })}
        />
      ))}
    </fieldset>
  )
}
