import { open, type Tx } from './tx'

type Series = { readonly congressId: string; readonly kind: string; readonly year: number }

/** The first of so many next numbers of the kind and year, without gaps: the counter's row is held until commit. */
export async function takePaperNumbers(tx: Tx, { congressId, kind, year }: Series, count = 1): Promise<number> {
  const [counted] = await open(tx).$queryRaw<{ last: number }[]>`
    INSERT INTO paper_counter (congress_id, kind, year, last_number) VALUES (${congressId}::uuid, ${kind}, ${year}, ${count})
    ON CONFLICT (congress_id, kind, year) DO UPDATE SET last_number = paper_counter.last_number + excluded.last_number
    RETURNING last_number AS last`
  if (!counted) throw new Error('the counter gave no number')
  return counted.last - count + 1
}
