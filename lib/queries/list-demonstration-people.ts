import type { Role } from '@/lib/domain/access/actor'
import { open, type Tx } from '@/lib/store/tx'

export type DemonstrationAccount = { login: string; name: string; roles: Role[] }

/** Empty wherever the data is not marked as a demonstration. */
export async function listDemonstrationPeople(tx: Tx): Promise<DemonstrationAccount[]> {
  const [row] = await open(tx).$queryRaw<
    { people: DemonstrationAccount[] }[]
  >`SELECT access.demonstration_people() AS people`
  return row?.people ?? []
}
