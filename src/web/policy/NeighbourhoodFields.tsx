import { TextInput } from '@mantine/core'
import { useWords } from '../language.tsx'
import { DayField } from '../ui/DayField.tsx'
import { DossierRows } from './DossierRows.tsx'
import {
  type DossierFormPart,
  emptyRows,
  type FigureRow,
  type FollowUpRow,
  type GroupRow,
  placeOf,
} from './dossier-form.ts'
import { neighbourhoodWords } from './neighbourhood-words.ts'

/** The parts that a neighbourhood analysis has besides what each dossier has. */
export function NeighbourhoodFields(part: DossierFormPart) {
  if (part.form.kind !== 'neighbourhoodAnalysis') return null
  return (
    <>
      <FigureFields {...part} />
      <GroupFields {...part} />
      <FollowUpFields {...part} />
    </>
  )
}

function FigureFields({ form, change, fault }: DossierFormPart) {
  const words = useWords(neighbourhoodWords)
  const place = placeOf(fault)
  return (
    <DossierRows<FigureRow>
      legend={words.figures}
      hint={words.sourceHint}
      name={words.figure}
      add={words.addFigure}
      rows={form.figures}
      empty={emptyRows.figure}
      error={place?.at === 'figure' ? words.valueWrong(place.row ?? 1) : undefined}
      onChange={(figures) => change({ figures })}
    >
      {(row, changeRow, number) => (
        <>
          <Text
            label={`${words.figure(number)}: ${words.label}`}
            value={row.label}
            onChange={(label) => changeRow({ label })}
          />
          <Text label={words.value} numeric value={row.value} onChange={(value) => changeRow({ value })} />
          <Text label={words.unit} longest={50} value={row.unit} onChange={(unit) => changeRow({ unit })} />
          <Text label={words.source} value={row.source} onChange={(source) => changeRow({ source })} />
        </>
      )}
    </DossierRows>
  )
}

function GroupFields({ form, change, fault }: DossierFormPart) {
  const words = useWords(neighbourhoodWords)
  const place = placeOf(fault)
  return (
    <DossierRows<GroupRow>
      legend={words.groups}
      name={words.group}
      add={words.addGroup}
      rows={form.groups}
      empty={emptyRows.group}
      error={place?.at === 'group' ? words.countWrong(place.row ?? 1) : undefined}
      onChange={(groups) => change({ groups })}
    >
      {(row, changeRow, number) => (
        <>
          <Text
            label={`${words.group(number)}: ${words.groupName}`}
            value={row.name}
            onChange={(name) => changeRow({ name })}
          />
          <Text
            label={words.respondents}
            numeric
            value={row.respondents}
            onChange={(respondents) => changeRow({ respondents })}
          />
          <Text
            label={words.themes}
            hint={words.themesHint}
            longest={1000}
            value={row.themes}
            onChange={(themes) => changeRow({ themes })}
          />
        </>
      )}
    </DossierRows>
  )
}

function FollowUpFields({ form, change }: DossierFormPart) {
  const words = useWords(neighbourhoodWords)
  return (
    <DossierRows<FollowUpRow>
      legend={words.followUps}
      name={words.followUp}
      add={words.addFollowUp}
      rows={form.followUps}
      empty={emptyRows.followUp}
      onChange={(followUps) => change({ followUps })}
    >
      {(row, changeRow, number) => (
        <>
          <Text
            label={`${words.followUp(number)}: ${words.followUpText}`}
            longest={500}
            value={row.text}
            onChange={(text) => changeRow({ text })}
          />
          <DayField label={words.dueDay} value={row.due} onChange={(due) => changeRow({ due })} />
          <DayField label={words.doneDay} value={row.done} onChange={(done) => changeRow({ done })} />
        </>
      )}
    </DossierRows>
  )
}

function Text({
  label,
  hint,
  value,
  numeric = false,
  longest = 200,
  onChange,
}: {
  label: string
  hint?: string
  value: string
  numeric?: boolean
  longest?: number
  onChange: (text: string) => void
}) {
  return (
    <TextInput
      label={label}
      description={hint}
      inputMode={numeric ? 'decimal' : undefined}
      maxLength={longest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
