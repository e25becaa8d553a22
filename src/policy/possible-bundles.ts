import type { SignalId } from '../platform/core/ids.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import { markedTexts, wordsIn } from './alike-signals.ts'
import { weightOf } from './bundle-reads.ts'
import { clustersOf, type Pair } from './core/clusters.ts'
import type { PossibleBundle } from './core/signal-model.ts'
import { heavierFirst } from './core/signal-rules.ts'
import { isBundled, signalsNamed } from './signal-reads.ts'

/** The newest signals without a bundle: what was left alone for years is looked up by hand. */
const newest = 500
const leastLikeness = 0.2
/** Two that say the same are a coincidence. */
const leastSignals = 3
const mostBundles = 6
const mostWords = 4

/**
 * Pairs of free signals that are alike by their words and tags. A word that more than a tenth of them
 * hold says little and would make every pair; one that a single signal holds makes none.
 */
const pairs = `
  with free as materialized (
    select s.id, s.tags, s.findable from signal s
     where s.organisation_id = $1 and s.withdrawn_at is null and not ${isBundled}
     order by s.on_date desc, s.id desc limit ${newest}
  ), heard as materialized (
    select id, lexeme from free, unnest(tsvector_to_array(findable)) lexeme
  ), weights as materialized (
    select lexeme, 0.1 + ln((select count(*) from free)::float8 / count(*)) as weight, count(*) as signals
      from heard group by lexeme
  ), lengths as materialized (
    select id, sqrt(sum(weight * weight)) as length from heard join weights using (lexeme) group by id
  ), telling as materialized (
    select h.id, h.lexeme, w.weight from heard h join weights w using (lexeme)
     where w.signals between 2 and greatest(12, (select count(*) from free) / 10)
  ), near as (
    select a.id as one, b.id as other, sum(a.weight * b.weight) as dot
      from telling a join telling b on b.lexeme = a.lexeme and b.id > a.id
     group by a.id, b.id
  )
  select n.one, n.other,
         0.8 * n.dot / (l.length * m.length)
         + 0.2 * cardinality(array(select unnest(f.tags) intersect select unnest(g.tags)))
               / greatest(cardinality(f.tags), cardinality(g.tags), 1) as likeness
    from near n
    join lengths l on l.id = n.one join lengths m on m.id = n.other
    join free f on f.id = n.one join free g on g.id = n.other
   where n.dot / (l.length * m.length) > 0.08`

/** Groups of free signals that say the same, the heaviest first: bundles that a person could make. */
export async function findPossibleBundles(tx: ReadTransaction): Promise<PossibleBundle[]> {
  const found = await tx.sql<Pair<SignalId>>(pairs, [tx.organisationId])
  const clusters = clustersOf(
    found.filter(({ likeness }) => likeness >= leastLikeness),
    leastSignals,
  )
  const largest = clusters.sort((a, b) => b.length - a.length).slice(0, mostBundles)
  const bundles: PossibleBundle[] = []
  for (const ids of largest) bundles.push(await describe(tx, ids))
  return bundles.sort((a, b) => heavierFirst(a.weight, b.weight))
}

async function describe(tx: ReadTransaction, ids: readonly SignalId[]): Promise<PossibleBundle> {
  const signals = await signalsNamed(tx, ids)
  const lexemes = (await commonWords(tx, ids)).map(({ lexeme }) => lexeme)
  const texts = await markedTexts(
    tx,
    ids.map((id) => ({ id, lexemes })),
  )
  return {
    words: mostFrequent([...texts.values()].flatMap(wordsIn), mostWords),
    tags: mostFrequent(
      signals.flatMap(({ tags }) => tags),
      3,
    ),
    weight: await weightOf(tx, ids),
    signals,
  }
}

/** The stems that most of these signals hold and few others do. */
function commonWords(tx: ReadTransaction, ids: readonly SignalId[]): Promise<{ lexeme: string }[]> {
  return tx.sql(
    `select lexeme from signal s, unnest(tsvector_to_array(s.findable)) lexeme
      where s.organisation_id = $1 and s.withdrawn_at is null
      group by lexeme
     having count(*) filter (where s.id = any($2::uuid[])) >= 2
      order by count(*) filter (where s.id = any($2::uuid[])) ^ 2::float8 / count(*) desc, lexeme
      limit 4`,
    [tx.organisationId, ids],
  )
}

/** The most frequent of these, each once; of *woning* and *woningen* the shorter one stands for both. */
function mostFrequent(words: readonly string[], most: number): string[] {
  const counts = new Map<string, number>()
  for (const word of [...words].sort((a, b) => a.length - b.length)) {
    const known = [...counts.keys()].find((one) => word.startsWith(one)) ?? word
    counts.set(known, (counts.get(known) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([word]) => word)
}
