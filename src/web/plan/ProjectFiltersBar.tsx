import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ProjectSummary, phaseNames } from '../../plan/core/model.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Filters } from '../ui/Filters.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { codesToChoose, SelectOne, wordsToChoose } from '../ui/SelectOne.tsx'
import { municipalitiesOf } from './municipalities.ts'
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
    <Filters>
      <SearchField
        label={words.search}
        value={search.zoek ?? ''}
        onSearch={(text) => narrow({ zoek: text || undefined })}
      />
      <SelectOne
        label={words.theme}
        none={words.allThemes}
        options={themes}
        value={search.thema}
        onChange={(thema) => narrow({ thema })}
      />
      <SelectOne
        label={words.municipality}
        none={words.allMunicipalities}
        options={wordsToChoose(municipalitiesOf(all))}
        value={search.gemeente}
        onChange={(gemeente) => narrow({ gemeente })}
      />
      <SelectOne
        label={words.phase}
        none={words.allPhases}
        options={codesToChoose(phaseNames, language)}
        value={search.fase}
        onChange={(fase) => narrow({ fase })}
      />
    </Filters>
  )
}
