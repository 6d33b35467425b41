import pg from 'pg'
import { layEntries } from './many-entries'
import { layParts } from './many-parts'
import { layGround, layMaterial, laySuggestions } from './many-suggestions'
import type { Amounts, Run } from './run-sql'

/** How many of each a congress has after years; with its units and delegates they make about a million entries. */
const amounts: Amounts = {
  suggestions: 100_000,
  replies: 150_000,
  attachments: 450_000,
  commitments: 100_000,
  voices: 200_000,
}

const tables = [
  'session',
  'unit',
  'person',
  'delegate',
  'suggestion',
  'assignment',
  'handling_round',
  'reply',
  'attachment',
  'commitment',
  'voice_item',
  'search_entry',
]
const index = 'search_entry_placed_idx'

/**
 * Fills a congress of the bench with invented texts and their entries: by sets, with the triggers at rest, which write one row at a time. The entries are
 * what the triggers would write, and they come year by year, as they would have come.
 */
export async function fillWithTexts(congress: string, share: number, note: (text: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  const run: Run = (sql, ...values) => client.query(sql, values)
  try {
    await run("SET statement_timeout = 0; SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'; SET jit = off")
    for (const table of tables) await run(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER`)
    const { rows } = await client.query('SELECT pg_get_indexdef($1::regclass) AS made', [index])
    await run(`DROP INDEX ${index}`)
    for (const [name, lay] of Object.entries(parts(run, congress, share))) {
      note(name)
      await lay()
    }
    note('index')
    await run(rows[0].made)
    for (const table of tables) await run(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER`)
  } finally {
    await client.end()
  }
}

function parts(run: Run, congress: string, share: number): Record<string, () => Promise<unknown>> {
  const of = Object.fromEntries(
    Object.entries(amounts).map(([name, count]) => [name, Math.ceil(count * share)]),
  ) as Amounts
  return {
    words: () => layMaterial(run),
    ground: () => layGround(run, congress),
    suggestions: () => laySuggestions(run, congress, of.suggestions),
    parts: () => layParts(run, congress, of),
    entries: () => layEntries(run, congress),
  }
}
