import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'

type Asked = {
  readonly stationId: string
  readonly receivedOn: string
  readonly voices: readonly { readonly delegateId: string; readonly categoryId: string }[]
}

/** What a batch of voices names: its delegates with their delegations, its categories, its station. What is not there is refused. */
export async function readVoiceGround(tx: Tx, { stationId, receivedOn, voices }: Asked) {
  const [delegateIds, categoryIds] = [named(voices, 'delegateId'), named(voices, 'categoryId')]
  const [row] = await open(tx).$queryRaw<
    { delegates: [string, string | null][]; categories: number; station: { delegationId: string | null } | null }[]
  >`
    SELECT (SELECT coalesce(json_agg(json_build_array(d.id, d.delegation_id)), '[]') FROM delegate d WHERE d.id = ANY(${delegateIds}::uuid[])) AS delegates,
      (SELECT count(*)::int FROM category c WHERE c.id = ANY(${categoryIds}::uuid[])) AS categories,
      (SELECT json_build_object('delegationId', l.delegation_id) FROM liaison_station l WHERE l.id = ${stationId || null}::uuid
        AND l.valid_from <= ${receivedOn}::date AND (l.valid_to IS NULL OR l.valid_to >= ${receivedOn}::date)) AS station`
  const { delegates = [], categories = 0, station = null } = row ?? {}
  if (delegates.length !== delegateIds.length || categories !== categoryIds.length) throw new Refusal('not-found')
  if (stationId !== '' && station === null) throw new Refusal('not-found')
  return { delegations: new Map(delegates), stationDelegationId: station?.delegationId ?? null }
}

const named = <Key extends string>(rows: readonly Readonly<Record<Key, string>>[], key: Key): string[] => [
  ...new Set(rows.map((row) => row[key]).filter((id) => id !== '')),
]
