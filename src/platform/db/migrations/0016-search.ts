import { type Kysely, sql } from 'kysely'

/**
 * Finding: Dutch words by their stem, accents aside, and one view of everything that can be found.
 *
 * What is many (notes, signals) keeps its words in a column that the database writes; what is few is
 * read when it is asked. An empty note has no words and costs nothing. No index holds the words: under
 * row security the application could not use one, so the texts of one organisation are read by its key.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create text search configuration public.dutch_plain (copy = pg_catalog.dutch);
    alter text search configuration public.dutch_plain
      alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.dutch_stem;

    create function stem(word text) returns text
      language sql immutable parallel safe strict
      return (tsvector_to_array(to_tsvector('public.dutch_plain', word)))[1];

    -- All words that are asked for. Each as the beginning of a word, because it is still being typed; by
    -- its stem; and by the stems that the stemmer gives its other number: gezinn- and gezin, huiz- and
    -- huis, plaats- and plat-, creches- and crech-. A long stem also begins compounds: woningbouw.
    create function asked_words(text) returns tsquery
      language sql immutable parallel safe strict
      return (
        select string_agg(forms, ' & ')::tsquery
          from unnest(regexp_split_to_array(plain($1), '[^[:alnum:]]+')) word,
               lateral (select stem(word) as stem) stemmed,
               lateral (
                 select '(' || string_agg(distinct form, ' | ') || ')' as forms
                   from unnest(array[
                     quote_literal(word) || ':*',
                     quote_literal(stem) || case when length(stem) > 4 then ':*' else '' end,
                     quote_literal(stem(stem)),
                     case when length(word) > 4 and word like '%s' then quote_literal(stem(left(word, -1))) end,
                     case when length(word) > 3 then quote_literal(regexp_replace(word, '(aa|ee|oo|uu)$', left(right(word, 1), 1))) || ':*' end,
                     case when length(stem) > 2 then quote_literal(regexp_replace(stem, '([^aeiou])\\1$', '\\1')) end,
                     case when length(stem) > 2 then quote_literal(left(stem, -1) || translate(right(stem, 1), 'zsvf', 'szfv')) end
                   ]) form
                  where form is not null) formed
         where length(word) > 1 and stem is not null);

    alter table project add column findable tsvector generated always as (
      setweight(to_tsvector('public.dutch_plain', name), 'A')
      || setweight(to_tsvector('public.dutch_plain', description), 'D')) stored;
    alter table activity add column findable tsvector generated always as (
      to_tsvector('public.dutch_plain', nullif(note, ''))) stored;
    alter table contact add column findable tsvector generated always as (
      setweight(to_tsvector('public.dutch_plain', subject), 'B')
      || setweight(to_tsvector('public.dutch_plain', note), 'D')) stored;
    alter table signal add column findable tsvector generated always as (
      to_tsvector('public.dutch_plain', text)) stored;

    create index activity_noted on activity (organisation_id) where note <> '';

    -- Everything that can be found, by everybody of the organisation. Name is what typing errors are
    -- forgiven in; a partner has a row for each of its spellings.
    create view fact_findable with (security_invoker) as
      select p.organisation_id, 'project' as kind, p.id as record_id, p.name as title, p.name as name,
             p.description as body, null::date as on_date, null::uuid as project_id,
             p.findable || setweight(to_tsvector('public.dutch_plain', concat_ws(' ', t.name,
               (select string_agg(m.municipality, ' ') from project_municipality m
                 where m.organisation_id = p.organisation_id and m.project_id = p.id))), 'C') as findable
        from project p
        join theme t on t.organisation_id = p.organisation_id and t.id = p.theme_id
      union all
      select p.organisation_id, 'partner', p.id, p.name, a.spelling,
             p.municipality, null, null,
             setweight(to_tsvector('public.dutch_plain', a.spelling), 'A')
        from partner_alias a
        join fact_partner f on f.organisation_id = a.organisation_id and f.partner_id = a.partner_id
        join partner p on p.organisation_id = f.organisation_id and p.id = f.counted_id
      union all
      select organisation_id, 'body', id, name, name, purpose, null, null,
             setweight(to_tsvector('public.dutch_plain', name), 'A')
             || setweight(to_tsvector('public.dutch_plain', purpose), 'D')
        from consultation_body where withdrawn_at is null
      union all
      select organisation_id, 'bundle', id, title, title, description, null, null,
             setweight(to_tsvector('public.dutch_plain', title), 'A')
             || setweight(to_tsvector('public.dutch_plain', description), 'D')
        from signal_bundle where withdrawn_at is null
      union all
      select d.organisation_id, 'dossier', d.id, d.title, d.title,
             concat_ws(e'\\n', nullif(d.summary, ''),
               (select string_agg(r.text, e'\\n' order by r.position) from recommendation r
                 where r.organisation_id = d.organisation_id and r.dossier_id = d.id)),
             d.realised_on, null,
             setweight(to_tsvector('public.dutch_plain', d.title), 'A')
             || setweight(to_tsvector('public.dutch_plain', concat_ws(e'\\n', d.summary,
               (select string_agg(r.text, e'\\n') from recommendation r
                 where r.organisation_id = d.organisation_id and r.dossier_id = d.id))), 'D')
        from dossier d where d.withdrawn_at is null
      union all
      select organisation_id, 'signal', id, null, null, text, on_date, project_id, findable
        from signal where withdrawn_at is null
      union all
      select organisation_id, 'contact', id, subject, null, note, on_date, project_id, findable
        from contact where withdrawn_at is null
      union all
      select organisation_id, 'activity', id, null, null, note, on_date, project_id, findable
        from activity where withdrawn_at is null and note <> '';
    grant select on fact_findable to turfboek_app;
  `.execute(db)
}
