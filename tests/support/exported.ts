import { type Parts, together } from '@/lib/queries/export-parts'
import type { Query } from '@/lib/queries/query'
import { type Person, see } from './people'

/** All parts of a list, each asked for as the download asks for it. */
export async function exportedBy<Input, Row extends { id: string }>(
  by: Person,
  parts: Parts<Input, Row>,
  input: Input,
  on: string,
): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const part: Query<Input, Row[]> = (reading, asked) => parts(reading, asked, rows.at(-1)?.id ?? null)
    const more = await see(by, part, input, on)
    rows.push(...more)
    if (more.length < together) return rows
  }
}
