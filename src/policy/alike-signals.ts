import type { BundleId, SignalId } from '../platform/core/ids.ts'
import { type Marked, piecesOf } from '../platform/core/marked.ts'
import type { ReadTransaction } from '../platform/db/index.ts'
import type { AlikeSignal } from './core/signal-model.ts'
import { signalProblem as problem } from './core/signal-problems.ts'
import { signalsNamed } from './signal-reads.ts'

const mostAlike = 8
/** A signal that is less like than this, or much less than the likest, only distracts. */
const leastLikeness = 0.13
const shareOfBest = 0.45
/** The trigrams of so many are compared: reading those of all would cost more than the words do. */
const mostCompared = 60

/**
 * How like signals are to what is asked ($2: their ids; $3: more words; $4: tags; $5: ids left out).
 *
 * Words weigh by how rare they are among the organisation's signals, and a long text is not likelier
 * than a short one: the cosine of both. To that come the trigrams of the whole text, which see through
 * compounds and typing errors, and the tags they share.
 */
const likeness = `
  with heard as materialized (
    select s.id, s.tags, w.lexeme from signal s, unnest(tsvector_to_array(s.findable)) w(lexeme)
     where s.organisation_id = $1 and s.withdrawn_at is null
  ), weights as materialized (
    select lexeme, 0.1 + ln((select count(distinct id) from heard)::float8 / count(*)) as weight
      from heard group by lexeme
  ), lengths as (
    select id, sqrt(sum(weight * weight)) as length from heard join weights using (lexeme) group by id
  ), asked as materialized (
    select lexeme, weight * count(*) as weight
      from (select lexeme from heard where id = any($2::uuid[])
            union all select unnest(tsvector_to_array(to_tsvector('public.dutch_plain', $3)))) words(lexeme)
      join weights using (lexeme)
     group by lexeme, weight
  ), by_words as (
    select h.id, sum(a.weight * w.weight) / nullif((select sqrt(sum(weight * weight)) from asked), 0) as dot,
           array_agg(h.lexeme order by w.weight desc) as lexemes
      from heard h join asked a using (lexeme) join weights w using (lexeme)
     where h.id <> all($5::uuid[])
     group by h.id
  ), compared as materialized (
    select s.id, s.text, coalesce(b.dot / l.length, 0) as cosine, coalesce(b.lexemes, '{}') as lexemes,
           array(select unnest(s.tags) intersect select unnest($4::text[])) as tags
      from signal s
      left join by_words b on b.id = s.id
      left join lengths l on l.id = s.id
     where s.organisation_id = $1 and s.withdrawn_at is null and s.id <> all($5::uuid[])
       and (b.id is not null or s.tags && $4::text[])
     order by coalesce(b.dot / l.length, 0)
              + 0.3 * cardinality(array(select unnest(s.tags) intersect select unnest($4::text[]))) desc
     limit ${mostCompared}
  ), texts as materialized (
    select plain(text) as text from signal where organisation_id = $1 and id = any($2::uuid[]) limit 12
  )
  select id, lexemes, tags,
         0.6 * cosine + 0.2 * cardinality(tags) / greatest(cardinality($4::text[]), 1)
         + 0.2 * coalesce((select max(similarity(t.text, plain(c.text))) from texts t), 0) as likeness
    from compared c
   order by likeness desc, id
   limit ${mostAlike}`

interface Asked {
  ids: readonly SignalId[]
  words: string
  tags: readonly string[]
}

/** At most eight signals that look like this one, the likest first, with the reason. Throws `signal-unknown`. */
export async function alikeToSignal(tx: ReadTransaction, id: SignalId): Promise<AlikeSignal[]> {
  const [signal] = await signalsNamed(tx, [id])
  if (signal === undefined) throw problem('signal-unknown')
  return alikeTo(tx, { ids: [id], words: '', tags: signal.tags })
}

/** At most eight signals that look like those of a bundle and are not in it. Throws `bundle-unknown`. */
export async function alikeToBundle(tx: ReadTransaction, id: BundleId): Promise<AlikeSignal[]> {
  const [bundle] = await tx.sql<Asked>(
    `select b.title || ' ' || b.description as words,
            array(select distinct tag from (
              select unnest(b.tags) union all
              select unnest(s.tags) from bundled_signal i
                join signal s on s.organisation_id = i.organisation_id and s.id = i.signal_id
               where i.organisation_id = b.organisation_id and i.bundle_id = b.id) t(tag)) as tags,
            array(select signal_id from bundled_signal i
                   where i.organisation_id = b.organisation_id and i.bundle_id = b.id) as ids
       from signal_bundle b where b.organisation_id = $1 and b.id = $2`,
    [tx.organisationId, id],
  )
  if (bundle === undefined) throw problem('bundle-unknown')
  return alikeTo(tx, bundle)
}

async function alikeTo(tx: ReadTransaction, { ids, words, tags }: Asked): Promise<AlikeSignal[]> {
  const rows = await tx.sql<{ id: SignalId; lexemes: string[]; tags: string[]; likeness: number }>(likeness, [
    tx.organisationId,
    ids,
    words,
    tags,
    ids,
  ])
  const least = Math.max(leastLikeness, shareOfBest * (rows[0]?.likeness ?? 0))
  const like = rows.filter((row) => row.likeness >= least)
  const signals = new Map(
    (
      await signalsNamed(
        tx,
        like.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  )
  const texts = await markedTexts(tx, like)
  return like.flatMap(({ id, ...row }): AlikeSignal[] => {
    const signal = signals.get(id)
    if (signal === undefined) return []
    const text = texts.get(id) ?? [{ text: signal.text, marked: false }]
    return [{ signal, text, words: wordsIn(text), tags: row.tags, likeness: Math.min(1, row.likeness) }]
  })
}

/** The words that are marked in a text, each once, as they stand there. */
export function wordsIn(text: readonly Marked[]): string[] {
  return [...new Set(text.filter(({ marked }) => marked).map((piece) => piece.text.toLocaleLowerCase('nl')))]
}

/** The texts of signals with the words of these stems marked. */
export async function markedTexts(
  tx: ReadTransaction,
  signals: readonly { id: SignalId; lexemes: readonly string[] }[],
): Promise<ReadonlyMap<SignalId, Marked[]>> {
  const rows = await tx.sql<{ id: SignalId; text: string }>(
    `select s.id, coalesce(ts_headline('public.dutch_plain', s.text,
              (select string_agg(quote_literal(lexeme), ' | ') from jsonb_array_elements_text(a.lexemes) lexeme)::tsquery,
              e'HighlightAll=true, StartSel=\\x02, StopSel=\\x03'), s.text) as text
       from jsonb_to_recordset($2::jsonb) as a(id uuid, lexemes jsonb)
       join signal s on s.organisation_id = $1 and s.id = a.id`,
    [tx.organisationId, JSON.stringify(signals.map(({ id, lexemes }) => ({ id, lexemes })))],
  )
  return new Map(rows.map(({ id, text }) => [id, piecesOf(text)]))
}
