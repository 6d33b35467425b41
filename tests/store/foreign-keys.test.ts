import { expect, test } from 'vitest'
import { rows } from '../support/ledger'

/** A suggestion is deleted when a draft is discarded or an import undone, five thousand at once: each asks every table that points to it. */
test('whatever points to a suggestion is found by an index', async () => {
  const bare = await rows(
    `SELECT k.conrelid::regclass::text AS "table", f.attname AS "column"
       FROM pg_constraint k JOIN pg_attribute f ON f.attrelid = k.conrelid AND f.attnum = k.conkey[1]
      WHERE k.contype = 'f' AND k.confrelid = 'suggestion'::regclass
        AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indkey[0] = k.conkey[1])
      ORDER BY 1, 2`,
    [],
  )
  expect(bare).toEqual([])
})
