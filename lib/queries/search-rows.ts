import type { Actor } from '@/lib/domain/access/actor'
import { numbersIn, type SearchQuestion } from '@/lib/domain/search/question'
import type { SearchAsked } from '@/lib/schemas/search'
import { Prisma } from '@/prisma/generated/client'
import { entriesVisibleTo } from './entries-visible-to'
import { foundEntries, mostHits } from './found-entries'
import { beyond, type Order, orderBy, placeSchema } from './keyset'
import { hiddenFrom, leadFor } from './secrecy'
import { hasStatusShown, statusShownTo } from './status-shown'

const order: Record<SearchAsked['order'], Order> = {
  relevance: { column: Prisma.sql`s.score`, type: 'int', direction: 'descending' },
  newest: { column: Prisma.sql`s.day`, type: 'date', direction: 'descending' },
}

/** Found in the index, then kept where whoever asks may see it, then counted and shown: nothing else is counted. */
export function searchRows(actor: Actor, asked: SearchAsked, question: SearchQuestion, size: number): Prisma.Sql {
  const [by, place] = [order[asked.order], placeSchema.parse(asked.page)]
  return Prisma.sql`
    WITH asked AS MATERIALIZED (${askedWords(question)}),
    found AS MATERIALIZED (${foundEntries(actor, asked, question)}),
    seen AS MATERIALIZED (${seen(actor, asked)}),
    hits AS MATERIALIZED (${hits(actor, question)})
    SELECT ARRAY(SELECT text FROM asked ORDER BY place) AS words, (SELECT count(*)::int FROM hits) AS total, (SELECT count(*) FROM seen) > ${mostHits} AS "isMore",
      ${facets()} AS facets,
      (SELECT coalesce(json_agg(${rowJson(
        actor,
        question.words.map(({ text }) => text),
      )} ORDER BY h.place), '[]')
        FROM (SELECT s.*, row_number() OVER (ORDER BY ${orderBy(by, place)}) AS place FROM hits s WHERE ${beyond(by, place)}
          ORDER BY ${orderBy(by, place)} LIMIT ${size + 1}::int) h
        JOIN search_entry e ON e.id = h.id LEFT JOIN suggestion s ON s.id = e.suggestion_id LEFT JOIN delegate d ON d.id = s.lead_delegate_id) AS rows`
}

/** As they are compared, each with the other ways to it. */
const askedWords = ({
  words,
}: SearchQuestion): Prisma.Sql => Prisma.sql`SELECT search.folded(word) AS text, other::tsquery AS other, place
  FROM unnest(${words.map(({ text }) => text)}::text[], ${words.map(({ other }) => other)}::text[]) WITH ORDINALITY AS w(word, other, place)`

/** What stands in a row, over `h`, `search_entry e`, `suggestion s` and its lead `d`. */
export const rowJson = (actor: Actor, words: readonly string[]): Prisma.Sql => Prisma.sql`json_build_object(
  'id', e.id, 'kind', e.kind, 'subjectId', e.subject_id, 'suggestionId', e.suggestion_id, 'year', e.year, 'day', e.day, 'score', h.score,
  'numberText', coalesce(s.number_text, nullif(e.number_text, '')), 'title', coalesce(nullif(e.title, ''), s.title, ''),
  'meetingId', CASE e.kind WHEN 'MINUTES' THEN e.subject_id WHEN 'MEETING_RECORD' THEN (SELECT i.meeting_id FROM reply_meeting_item i WHERE i.id = e.subject_id) END,
  'status', ${statusShownTo(actor)}, 'delegate', CASE WHEN s.id IS NOT NULL THEN ${leadFor(actor)} END,
  'units', (SELECT coalesce(json_agg(u.name ORDER BY a.id), '[]') FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST'),
  'body', substr(e.body, greatest(1, coalesce((SELECT min(${placeOfWord}) FROM unnest(${[...words]}::text[]) AS word), 1) - 60), 400))`

/** As it is written, or near the beginning in another way of writing. */
const placeOfWord = Prisma.sql`coalesce(nullif(strpos(e.body, search.folded(word)), 0), nullif(strpos(search.folded(left(e.body, 4000)), search.folded(word)), 0))`

/**
 * One more than is counted, so that "more than" is said of what may be seen and of nothing else. They are looked at one after another, from the newest on,
 * until there are so many: the fences keep the planner from asking about all of them first.
 */
export const seen = (
  actor: Actor,
  asked: SearchAsked,
  { among = Prisma.sql`true`, most = mostHits + 1 } = {},
): Prisma.Sql => Prisma.sql`SELECT k.id, f.place
  FROM (SELECT id, place FROM found WHERE ${among} ORDER BY place OFFSET 0) f
  CROSS JOIN LATERAL (SELECT e.id FROM search_entry e LEFT JOIN suggestion s ON s.id = e.suggestion_id
    WHERE e.id = f.id AND ${entriesVisibleTo(actor)} AND ${chosen(actor, asked)} OFFSET 0) k ORDER BY f.place LIMIT ${most}::int`

const hits = (actor: Actor, question: SearchQuestion): Prisma.Sql => Prisma.sql`
  SELECT e.id, e.kind, e.year, e.day, s.id AS suggestion_id, ${statusShownTo(actor)} AS status, s.category_id,
      CASE WHEN NOT ${hiddenFrom(actor)} THEN s.delegation_id END AS delegation_id, ${meaning} AS meaning, ${score(question)} AS score
    FROM (SELECT id FROM seen ORDER BY place LIMIT ${mostHits}::int) f JOIN search_entry e ON e.id = f.id LEFT JOIN suggestion s ON s.id = e.suggestion_id`

/** Of the last signed reply. */
const meaning = Prisma.sql`(SELECT coalesce(p.corrected_meaning, p.answer_meaning) FROM assignment a JOIN reply p ON p.assignment_id = a.id
  WHERE a.suggestion_id = s.id AND p.signed_at IS NOT NULL ORDER BY p.round DESC, p.signed_at DESC LIMIT 1)`

function chosen(actor: Actor, { session, category, unit, delegation, status, class: asked }: SearchAsked): Prisma.Sql {
  const conditions = [
    Prisma.sql`true`,
    ...(session ? [Prisma.sql`s.session_id = ${session}::uuid`] : []),
    ...(category ? [Prisma.sql`s.category_id = ${category}::uuid`] : []),
    ...(unit
      ? [
          Prisma.sql`EXISTS (SELECT FROM assignment f WHERE f.suggestion_id = s.id AND f.ended_on IS NULL AND f.unit_id = ${unit}::uuid)`,
        ]
      : []),
    ...(delegation ? [Prisma.sql`(s.delegation_id = ${delegation}::uuid AND NOT ${hiddenFrom(actor)})`] : []),
    ...(status ? [hasStatusShown(actor, status)] : []),
    ...(asked ? [Prisma.sql`${meaning} = ${asked}`] : []),
  ]
  return Prisma.join(conditions, ' AND ')
}

/** A number first, then what the title is about, then names, then the rest; a title that says little else before a longer one. */
function score({ words }: SearchQuestion): Prisma.Sql {
  const numbers = words.flatMap(({ text }) => numbersIn(text))
  return Prisma.sql`(CASE WHEN e.number_text <> '' AND e.kind = 'SUGGESTION' AND (search.folded(e.number_text) = ANY(${numbers}::text[]) OR coalesce(s.number::text = ANY(${numbers}::text[]), false)) THEN 100 ELSE 0 END
    + CASE e.kind WHEN 'DELEGATE' THEN 6 WHEN 'UNIT' THEN 6 WHEN 'SUGGESTION' THEN 4 WHEN 'REPLY' THEN 2 ELSE 1 END
    + coalesce((SELECT sum(CASE WHEN strpos(said.title, w.text) > 0 THEN 10 + 10 * length(w.text) / greatest(length(e.title), 1)
        WHEN w.other IS NOT NULL AND e.words @@ w.other THEN 8 WHEN strpos(said.names, w.text) > 0 THEN 5 ELSE 0 END)
      FROM (SELECT search.folded(e.title) AS title, search.folded(e.names) AS names OFFSET 0) said CROSS JOIN asked w), 0))::int`
}

/** How many of the hits there are of each; a unit counts what it answers now. */
function facets(): Prisma.Sql {
  const of = (
    value: Prisma.Sql,
  ) => Prisma.sql`(SELECT coalesce(json_agg(json_build_object('value', value, 'name', NULL, 'count', count) ORDER BY count DESC, value), '[]')
    FROM (SELECT ${value} AS value, count(*)::int AS count FROM hits WHERE ${value} IS NOT NULL GROUP BY 1) f)`
  const named = (
    rows: Prisma.Sql,
  ) => Prisma.sql`(SELECT coalesce(json_agg(json_build_object('value', id, 'name', name, 'count', count) ORDER BY count DESC, name), '[]')
    FROM (SELECT n.id, n.name, count(*)::int AS count FROM ${rows} GROUP BY n.id, n.name) f)`
  return Prisma.sql`json_build_object('kind', ${of(Prisma.sql`kind`)}, 'year', ${of(Prisma.sql`year`)}, 'status', ${of(Prisma.sql`status`)}, 'class', ${of(Prisma.sql`meaning`)},
    'category', ${named(Prisma.sql`hits JOIN category n ON n.id = hits.category_id`)}, 'delegation', ${named(Prisma.sql`hits JOIN delegation n ON n.id = hits.delegation_id`)},
    'unit', ${named(Prisma.sql`hits JOIN assignment a ON a.suggestion_id = hits.suggestion_id AND a.ended_on IS NULL JOIN unit n ON n.id = a.unit_id`)})`
}
