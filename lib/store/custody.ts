import { custodyOf } from '@/lib/domain/deadlines/custody'
import type { CustodySpan } from '@/lib/domain/deadlines/custody-span'
import type { Deadline } from '@/lib/domain/deadlines/deadline'
import type { Booked } from './ledger-facts'
import { open, type Tx } from './tx'

type Counted = Booked & { readonly derived: readonly Deadline[] }
type NewSpan = CustodySpan & { readonly suggestionId: string; readonly ordinal: number }

/** Writes who held what when, where it differs from what is kept. */
export async function keepCustody(tx: Tx, congressId: string, counted: readonly Counted[]): Promise<void> {
  const changed = counted.flatMap(({ facts, derived, spans: kept }) => {
    const spans = custodyOf(facts, derived)
    return isSame(spans, kept) ? [] : [{ suggestionId: facts.suggestionId, spans, surplus: kept.length > spans.length }]
  })
  if (changed.length === 0) return
  const surplus = changed.filter((one) => one.surplus)
  if (surplus.length > 0) await dropSurplus(tx, surplus)
  await writeSpans(
    tx,
    congressId,
    changed.flatMap(({ suggestionId, spans }) => spans.map((span, ordinal) => ({ ...span, suggestionId, ordinal }))),
  )
}

function isSame(spans: readonly CustodySpan[], kept: readonly CustodySpan[]): boolean {
  return (
    spans.length === kept.length &&
    spans.every((span, place) =>
      (Object.keys(span) as (keyof CustodySpan)[]).every((field) => span[field] === kept[place]?.[field]),
    )
  )
}

async function dropSurplus(
  tx: Tx,
  changed: readonly { suggestionId: string; spans: readonly CustodySpan[] }[],
): Promise<void> {
  const lengths = changed.map(({ suggestionId, spans }) => ({ suggestionId, length: spans.length }))
  await open(tx).$executeRaw`
    DELETE FROM custody_span y USING jsonb_to_recordset(${JSON.stringify(lengths)}::jsonb) AS r("suggestionId" uuid, length int)
    WHERE y.suggestion_id = r."suggestionId" AND y.ordinal >= r.length`
}

async function writeSpans(tx: Tx, congressId: string, spans: readonly NewSpan[]): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO custody_span (congress_id, suggestion_id, ordinal, from_on, until_on, holder, unit_id, assignment_id, reason)
    SELECT ${congressId}::uuid, r."suggestionId", r.ordinal, r."from", r."until", r.holder, r."unitId", r."assignmentId", r.reason
    FROM jsonb_to_recordset(${JSON.stringify(spans)}::jsonb) AS r("suggestionId" uuid, ordinal int, "from" date, "until" date, holder text,
      "unitId" uuid, "assignmentId" uuid, reason text)
    ON CONFLICT (suggestion_id, ordinal) DO UPDATE SET from_on = excluded.from_on, until_on = excluded.until_on, holder = excluded.holder,
      unit_id = excluded.unit_id, assignment_id = excluded.assignment_id, reason = excluded.reason`
}
