import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Phase, type ProjectSummary, phaseNames } from '../../plan/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { municipalitiesOf } from './municipalities.ts'
import styles from './plan.module.css'
import { themesQuery } from './queries.ts'
import { planWords } from './words.ts'

const route = getRouteApi('/signed-in/projecten')

/** What the list of projects is narrowed by; each change is a change of the address. */
export function ProjectFiltersBar({ all }: { all: readonly ProjectSummary[] }) {
  const words = useWords(planWords)
  const language = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: themes } = useSuspenseQuery(themesQuery)
  const narrow = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true })
  return (
    <search className={styles.filters}>
      <SearchField
        label={words.search}
        value={search.zoek ?? ''}
        onSearch={(text) => narrow({ zoek: text || undefined })}
      />
      <NativeSelect
        label={words.theme}
        value={search.thema ?? ''}
        data={[
          { value: '', label: words.allThemes },
          ...themes.map((theme) => ({ value: theme.id, label: theme.name })),
        ]}
        onChange={(event) => narrow({ thema: themes.find(({ id }) => id === event.currentTarget.value)?.id })}
      />
      <NativeSelect
        label={words.municipality}
        value={search.gemeente ?? ''}
        data={[
          { value: '', label: words.allMunicipalities },
          ...municipalitiesOf(all).map((name) => ({ value: name, label: name })),
        ]}
        onChange={(event) => narrow({ gemeente: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={words.phase}
        value={search.fase ?? ''}
        data={[
          { value: '', label: words.allPhases },
          ...Phase.options.map((phase) => ({ value: phase, label: phaseNames[phase][language] })),
        ]}
        onChange={(event) => narrow({ fase: Phase.options.find((one) => one === event.currentTarget.value) })}
      />
    </search>
  )
}
