import { expect, test } from 'vitest'
import { ensureLedgers } from '@/bin/ground/ledgers'
import { assignedTo } from '../support/handling'
import { rows } from '../support/ledger'
import { foundTown } from '../support/town'

const town = await foundTown()

test('those that the ledger has nothing to say of do not hide the ones behind them', async () => {
  const [, suggestionId] = await assignedTo(town, town.transport)
  const overAtOnce = `INSERT INTO suggestion (id, congress_id, session_id, title, status, period, lead_delegate_id, entered_by_id, submitted_at, submitted_on,
      withdrawn_on, created_at)
    SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, s.congress_id, s.session_id, s.title, 'WITHDRAWN', s.period,
      s.lead_delegate_id, s.entered_by_id, s.submitted_at, s.submitted_on, s.submitted_on, now()
    FROM suggestion s, generate_series(1, 201) n WHERE s.id = $1`
  await rows(overAtOnce, [suggestionId])
  const counted = `SELECT (SELECT count(*) FROM deadline WHERE suggestion_id = $1)::int AS deadlines,
    (SELECT count(*) FROM custody_span WHERE suggestion_id = $1)::int AS spans`
  const [before] = await rows(counted, [suggestionId])
  await rows('DELETE FROM deadline WHERE suggestion_id = $1', [suggestionId])
  await rows('DELETE FROM custody_span WHERE suggestion_id = $1', [suggestionId])

  await ensureLedgers()
  expect(await rows(counted, [suggestionId])).toEqual([before])
})
