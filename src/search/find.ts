import type { CalendarDate } from '../platform/core/calendar-date.ts'
import type { ProjectId } from '../platform/core/ids.ts'
import { piecesOf } from '../platform/core/marked.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { type Find, type FoundGroup, FoundKind } from './core/model.ts'

/** Below this `word_similarity` a name is another one: *woonzak* is 0.6 like *Woonzaak*. */
const leastLikeness = 0.45
/** A name that is much less like the text than the likest one only distracts. */
const shareOfBest = 0.8
/** Of one letter everything would be found. */
const shortestText = 2

const words = `(select coalesce(asked_words($2), ''))`
const likeness = `word_similarity((select plain($2)), plain(name))`

/**
 * What holds all words that are asked for ($2), or has a name like them; $3 of each kind.
 *
 * A name that is the text itself comes first, then one that begins with it, then what ranks by where
 * the words stand (in the name, the subject, the text) and by how like the name is. Of two as good, the
 * newer comes first. A partner has a row for each spelling; the best of them stands for it. Only what
 * ranks is read here: many notes may hold the words, and few are shown.
 */
const ranking = `
  with found as materialized (
    select kind, record_id, on_date, findable @@ ${words} as holds_words, ${likeness} as likeness,
           coalesce((plain(name) = (select plain($2)))::int * 8
             + starts_with(plain(name), (select plain($2)))::int * 4, 0)
           + 2 * ts_rank('{0.05, 0.2, 0.4, 1}', findable, ${words}) + coalesce(${likeness}, 0) as score
      from fact_findable
     where organisation_id = $1 and (findable @@ ${words} or ${likeness} >= ${leastLikeness})
  ), best as (
    select kind, record_id, on_date, max(score) as score from found
     where holds_words or likeness >= ${shareOfBest} * (select max(likeness) from found)
     group by kind, record_id, on_date
  ), ranked as (
    select *, count(*) over (partition by kind)::int as total,
           row_number() over (partition by kind order by score desc, on_date desc nulls last, record_id desc) as place
      from best
  )
  select kind, record_id as id, total, score from ranked where place <= $3 order by kind, place`

const marks = `StartSel=\\x02, StopSel=\\x03`

/** What is shown of the finds ($3: their ids): a partner is here once for each spelling, always the same. */
const texts = `
  select distinct f.kind, f.record_id as id, f.on_date as date, f.project_id as "projectId", p.name as project,
         ts_headline('public.dutch_plain', f.title, ${words}, e'HighlightAll=true, ${marks}') as title,
         ts_headline('public.dutch_plain', f.body, ${words}, e'MaxWords=28, MinWords=14, ${marks}') as snippet
    from fact_findable f
    left join fact_project p on p.organisation_id = f.organisation_id and p.project_id = f.project_id
   where f.organisation_id = $1 and f.record_id = any($3::uuid[])`

interface Ranked {
  kind: FoundKind
  id: string
  total: number
  score: number
}

interface Shown {
  kind: FoundKind
  id: string
  date: CalendarDate | null
  projectId: ProjectId | null
  project: string | null
  title: string | null
  snippet: string | null
}

/**
 * What is found for a text, at most `each` of a kind; the group with the best find comes first. Words
 * are met by their Dutch stem, without accents, and while they are still being typed; names also with
 * typing errors. A text of one letter finds nothing.
 */
export async function find(
  tx: ReadTransaction,
  { text, each }: { text: string; each: number },
): Promise<FoundGroup[]> {
  const asked = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (asked.length < shortestText) return []
  const ranked = await tx.sql<Ranked>(ranking, [tx.organisationId, asked, each])
  const shown = await tx.sql<Shown>(texts, [tx.organisationId, asked, ranked.map(({ id }) => id)])
  const findOf = new Map(shown.map((row) => [`${row.kind} ${row.id}`, asFind(row)]))
  return FoundKind.options
    .map((kind) => ranked.filter((row) => row.kind === kind))
    .flatMap((own): (FoundGroup & { score: number })[] => {
      const [best] = own
      if (best === undefined) return []
      const finds = own.flatMap(({ kind, id }) => findOf.get(`${kind} ${id}`) ?? [])
      return [{ kind: best.kind, total: best.total, score: best.score, finds }]
    })
    .sort((a, b) => b.score - a.score)
    .map(({ kind, total, finds }) => ({ kind, total, finds }))
}

function asFind({ kind, id, date, projectId, project, title, snippet }: Shown): Find {
  return {
    kind,
    id,
    title: title === null ? null : piecesOf(title),
    snippet: piecesOf(snippet ?? ''),
    date,
    project: projectId === null ? null : { id: projectId, name: project ?? '' },
  }
}
