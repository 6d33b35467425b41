import { firstYear, lastYear } from './many-suggestions'
import type { Run } from './run-sql'

type Entries = {
  readonly kind: string
  /** subject, suggestion, year, day, number, title, names, body */
  readonly columns: string
  readonly from: string
  readonly words: string
}

const ofSuggestion = 'JOIN suggestion s ON s.id = x.suggestion_id JOIN session n ON n.id = s.session_id'
const text = 'JOIN says y ON y.id = x.id JOIN body b ON b.n = y.n'
const pairs = (of: string) => `search.grams(search.folded(${of}))`

const ofYears: readonly Entries[] = [
  {
    kind: 'SUGGESTION',
    columns: 'x.id, x.id, n.year, x.submitted_on, x.number_text, x.title, d.name, x.situation',
    from: 'suggestion x JOIN session n ON n.id = x.session_id JOIN named d ON d.id = x.lead_delegate_id JOIN body b ON b.text = x.situation',
    words: "d.words || b.titled || b.words || array_to_tsvector(ARRAY['#' || x.number_text])",
  },
  {
    kind: 'REPLY',
    columns: "x.id, s.id, n.year, x.signed_on, '', '', u.name, b.text",
    from: `reply x JOIN assignment a ON a.id = x.assignment_id JOIN named u ON u.id = a.unit_id JOIN suggestion s ON s.id = a.suggestion_id JOIN session n ON n.id = s.session_id ${text}`,
    words: 'u.words || b.words',
  },
  {
    kind: 'ATTACHMENT',
    columns: "x.id, s.id, n.year, x.uploaded_at::date, '', x.file_name, '', b.text",
    from: `attachment x ${ofSuggestion} ${text}`,
    words: 'b.filed || b.words',
  },
  {
    kind: 'COMMITMENT',
    columns: "x.id, s.id, n.year, x.opened_on, '', '', u.name, b.text",
    from: `commitment x JOIN named u ON u.id = x.unit_id ${ofSuggestion} ${text}`,
    words: 'u.words || b.words',
  },
  {
    kind: 'VOICE',
    columns: "x.id, NULL::uuid, x.year, x.received_on, '', x.title, '', b.text",
    from: `voice_item x CROSS JOIN LATERAL (SELECT x.year) n ${text}`,
    words: "b.words || b.begun || array_to_tsvector(ARRAY['#' || x.number])",
  },
]

const ofPeople = (kind: string, table: string, day: string): Entries => ({
  kind,
  columns: `x.id, NULL::uuid, NULL::int, x.${day}, '', x.name, '', ''`,
  from: `${table} x JOIN named d ON d.id = x.id`,
  words: 'd.words || search.sounds(x.name)',
})

/** As search.keep would write them, and as they would lie: year after year. What stands in several entries is taken apart once. */
export async function layEntries(run: Run, congress: string): Promise<void> {
  await run(
    `CREATE TEMP TABLE named AS SELECT id, name, ${pairs('name')} AS words FROM delegate WHERE congress_id = $1
    UNION ALL SELECT id, name, ${pairs('name')} FROM unit WHERE congress_id = $1`,
    congress,
  )
  await run(`ALTER TABLE body ADD words tsvector, ADD titled tsvector, ADD filed tsvector, ADD begun tsvector`)
  await run(
    `UPDATE body SET words = ${pairs('text')}, titled = ${pairs('title')} || search.sounds(title), filed = ${pairs('file')}, begun = search.sounds(left(text, 20))`,
  )
  await run('VACUUM ANALYZE body')
  await run("DELETE FROM search_entry WHERE congress_id = $1 AND kind IN ('DELEGATE', 'UNIT')", congress)
  for (const one of [ofPeople('DELEGATE', 'delegate', 'mandate_from'), ofPeople('UNIT', 'unit', 'valid_from')])
    await run(`${insert(one)} WHERE x.congress_id = $1`, congress)
  for (let year = firstYear; year <= lastYear; year++)
    for (const one of ofYears) await run(`${insert(one)} WHERE x.congress_id = $1 AND n.year = $2`, congress, year)
}

const insert = ({ kind, columns, from, words }: Entries) =>
  `INSERT INTO search_entry (congress_id, kind, subject_id, suggestion_id, year, day, number_text, title, names, body, words)
    SELECT x.congress_id, '${kind}', ${columns}, ${words} FROM ${from}`
