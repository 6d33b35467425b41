import { GET } from '@/app/api/downloads/lists/[list]/route'
import { exportRegistry } from '@/lib/queries/export-registry'
import { type RegistryFilter, registryFilterSchema } from '@/lib/schemas/registry-filter'
import { requestTo } from './http'
import { type Person, see } from './people'
import { rows } from './rows'

/** A list, a board or a form, as whoever is signed in is given it. */
export const takeList = (by: Person, list: string, asked = '', headers: Record<string, string> = {}) =>
  GET(
    new Request(`http://localhost:3000/api/downloads/lists/${list}${asked}`, {
      headers: { ...Object.fromEntries(requestTo('', { by }).headers), ...headers },
    }),
    { params: Promise.resolve({ list }) },
  )

/** What the log has of the files that left a congress, the first one first. */
export async function exportsLogged(congressId: string): Promise<Record<string, unknown>[]> {
  const events = await rows.event.findMany({
    where: { congressId, type: 'list.exported' },
    orderBy: { sequence: 'asc' },
  })
  return events.map(({ data }) => data as Record<string, unknown>)
}

/** The rows of the full register, in one part. */
export async function registryOf(by: Person, on: string, filter: RegistryFilter = registryFilterSchema.parse({})) {
  const part: typeof exportRegistry = (reading, asked) => exportRegistry({ ...reading, rows: 1000 }, asked)
  return (await see(by, part, filter, on)).rows
}
