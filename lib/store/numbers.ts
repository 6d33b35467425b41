import { numberTextFrom } from '@/lib/domain/suggestion/number-pattern'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open, type Tx } from './tx'

type Counter = { pattern: string; number: number; term: number; session: number; year: number }

type Given = { readonly number: number; readonly numberText: string }

/** What was sent back and comes in again keeps the number it had. */
export async function givenNumber(tx: Tx, suggestion: Suggestion): Promise<Given> {
  const { number, numberText } = suggestion
  return number !== null && numberText !== null ? { number, numberText } : nextNumber(tx, suggestion)
}

/**
 * The next number of the session, without gaps or reuse: the counter's row is held until commit.
 * Numbers that an imported list already took are passed over.
 */
export async function nextNumber(tx: Tx, suggestion: Suggestion): Promise<Given> {
  for (;;) {
    const counter = await advanceCounter(tx, suggestion)
    const numberText = numberTextFrom(counter.pattern, counter)
    const taken = await open(tx).suggestion.findUnique({
      where: { sessionId_numberText: { sessionId: suggestion.sessionId, numberText } },
      select: { id: true },
    })
    if (!taken) return { number: counter.number, numberText }
  }
}

async function advanceCounter(tx: Tx, suggestion: Suggestion): Promise<Counter> {
  const [counter] = await open(tx).$queryRaw<Counter[]>`
    WITH counted AS (
      INSERT INTO number_counter (session_id, congress_id, last_number) VALUES (${suggestion.sessionId}::uuid, ${suggestion.congressId}::uuid, 1)
      ON CONFLICT (session_id) DO UPDATE SET last_number = number_counter.last_number + 1
      RETURNING session_id, pattern, last_number)
    SELECT counted.pattern, counted.last_number AS number, t.number AS term, s.number AS session, s.year
      FROM counted JOIN session s ON s.id = counted.session_id JOIN term t ON t.id = s.term_id`
  if (!counter) throw new Error('the counter gave no number')
  return counter
}
