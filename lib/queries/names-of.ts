import { open, type Tx } from '@/lib/store/tx'

type Named = { id: string; name: string | null; term: number | null; session: number | null }

/** What the ids of a filter stand for: units, towns, delegations, categories, stations, activities, assessments, sessions, and of the people only who supervises. */
export async function namesOf({ tx }: { readonly tx: Tx }, ids: readonly string[]): Promise<readonly Named[]> {
  if (ids.length === 0) return []
  const wanted = [...ids]
  return open(tx).$queryRaw<Named[]>`
    SELECT id, name, NULL::int AS term, NULL::int AS session FROM unit WHERE id = ANY(${wanted}::uuid[])
    UNION ALL SELECT id, name, NULL, NULL FROM town WHERE id = ANY(${wanted}::uuid[])
    UNION ALL SELECT id, name, NULL, NULL FROM delegation WHERE id = ANY(${wanted}::uuid[])
    UNION ALL SELECT id, name, NULL, NULL FROM category WHERE id = ANY(${wanted}::uuid[])
    UNION ALL SELECT id, name, NULL, NULL FROM liaison_station WHERE id = ANY(${wanted}::uuid[])
    UNION ALL SELECT id, name, NULL, NULL FROM assessment WHERE id = ANY(${wanted}::uuid[])
    UNION ALL SELECT id, name, NULL, NULL FROM activity WHERE id = ANY(${wanted}::uuid[])
    UNION ALL SELECT id, name, NULL, NULL FROM person WHERE id = ANY(${wanted}::uuid[]) AND id IN (SELECT leader_id FROM key_nomination)
    UNION ALL SELECT id, NULL, number, NULL FROM term WHERE id = ANY(${wanted}::uuid[])
    UNION ALL SELECT x.id, NULL, t.number, x.number FROM session x JOIN term t ON t.id = x.term_id WHERE x.id = ANY(${wanted}::uuid[])`
}

/** The name of the one place that a list is of; null where it is of none, or of what lies nowhere. */
export async function placeName(
  reading: { readonly tx: Tx },
  ids: readonly (string | undefined)[],
): Promise<string | null> {
  const id = ids.find((one) => one !== undefined && one !== 'none')
  return id ? ((await namesOf(reading, [id]))[0]?.name ?? null) : null
}
