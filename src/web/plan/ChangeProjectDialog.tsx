import { NativeSelect, TagsInput, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ContributionWeight, type Project, phaseNames } from '../../plan/core/model.ts'
import type { PlanTree } from '../../plan/core/motion-model.ts'
import type { ObjectiveId } from '../../platform/core/ids.ts'
import { api } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { codesToChoose, SelectOne } from '../ui/SelectOne.tsx'
import { useFreshForm } from '../ui/use-fresh-form.ts'
import { forgetPlan, planTreeQuery } from './motion-queries.ts'
import { motionWords } from './motion-words.ts'
import { municipalitiesOf } from './municipalities.ts'
import styles from './project-form.module.css'
import { projectQuery, projectsQuery } from './queries.ts'

type Weights = ReadonlyMap<ObjectiveId, ContributionWeight>

function formOf({ phase, description, municipalities, contributions }: Project) {
  const weights: Weights = new Map(contributions.map((one) => [one.objectiveId, one.weight]))
  return { phase, description, municipalities, weights }
}

/** Changes what a project is; whoever saw an older version is told so, and overwrites nothing. */
export function ChangeProjectDialog({
  project,
  opened,
  onClose,
}: {
  project: Project
  opened: boolean
  onClose: () => void
}) {
  const words = useWords(motionWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { data: plan } = useQuery({ ...planTreeQuery, enabled: opened })
  const { data: all = [] } = useQuery({ ...projectsQuery(), enabled: opened })
  const { form, change } = useFreshForm(opened, () => formOf(project))
  const submit = () =>
    api.plan
      .changeProject({
        id: project.id,
        seenVersion: project.version,
        phase: form.phase,
        description: form.description,
        municipalities: form.municipalities,
        contributions: [...form.weights].map(([objectiveId, weight]) => ({ objectiveId, weight })),
      })
      .then((changed) => {
        queryClient.setQueryData(projectQuery(project.id).queryKey, changed)
        return forgetPlan(queryClient)
      })
  return (
    <FormDialog opened={opened} onClose={onClose} title={words.edit} submit={submit}>
      <SelectOne
        label={words.phase}
        none={words.unknown}
        options={codesToChoose(phaseNames, language)}
        value={form.phase}
        onChange={(phase) => change({ phase: phase ?? null })}
      />
      <Textarea
        label={words.projectDescription}
        rows={6}
        maxLength={10_000}
        value={form.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <TagsInput
        label={words.municipalities}
        description={words.municipalitiesHint}
        data={municipalitiesOf(all)}
        maxTags={60}
        value={form.municipalities}
        onChange={(municipalities) => change({ municipalities })}
      />
      {plan && (
        <Contributions plan={plan} weights={form.weights} onChange={(weights) => change({ weights })} />
      )}
    </FormDialog>
  )
}

/** For each objective of the plan: mainly, also, or not. One that ended is shown where it was chosen. */
function Contributions({
  plan,
  weights,
  onChange,
}: {
  plan: PlanTree
  weights: Weights
  onChange: (weights: Weights) => void
}) {
  const words = useWords(motionWords)
  const choose = (id: ObjectiveId, value: string) => {
    const next = new Map(weights)
    const weight = ContributionWeight.options.find((one) => one === value)
    if (weight === undefined) next.delete(id)
    else next.set(id, weight)
    onChange(next)
  }
  const themes = plan.strategicObjectives.flatMap((strategic) => strategic.themes)
  return (
    <fieldset className={styles.contributions}>
      <legend>{words.contributions}</legend>
      {themes.flatMap((theme) =>
        theme.objectives
          .filter(({ id, endedOn }) => endedOn === null || weights.has(id))
          .map(({ id, name }) => (
            <NativeSelect
              key={id}
              label={name}
              description={theme.name}
              value={weights.get(id) ?? ''}
              data={[
                { value: '', label: words.noContribution },
                { value: 'main', label: words.main },
                { value: 'also', label: words.also },
              ]}
              onChange={(event) => choose(id, event.currentTarget.value)}
            />
          )),
      )}
    </fieldset>
  )
}
