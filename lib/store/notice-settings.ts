import type { Actor } from '@/lib/domain/access/actor'
import type { Channel, Choice, Topic } from '@/lib/domain/notices/topics'
import { open, type Tx } from './tx'

type Details = { readonly email: string | null; readonly phone: string | null }

/** Answers with the names of those that are others now. */
export async function saveContactDetails(tx: Tx, personId: string, details: Details): Promise<string[]> {
  const [before] = await open(tx).$queryRaw<Details[]>`
    SELECT email, phone FROM person WHERE id = ${personId}::uuid FOR UPDATE`
  const changed = (['email', 'phone'] as const).filter((name) => before?.[name] !== details[name])
  if (changed.length > 0) await open(tx).person.update({ where: { id: personId }, data: details })
  return changed
}

export type Preference = { readonly topic: Topic; readonly channel: Channel; readonly choice: Choice }

export async function savePreferences(
  tx: Tx,
  { personId, congress }: Actor,
  preferences: readonly Preference[],
): Promise<void> {
  for (const { choice, ...place } of preferences)
    await open(tx).noticePreference.upsert({
      where: { personId_topic_channel: { personId, ...place } },
      create: { congressId: congress.id, personId, ...place, choice },
      update: { choice },
    })
}

type Call = { readonly byId: string; readonly at: Date; readonly note: string }

export async function keepCalled(tx: Tx, personId: string, upTo: string, { byId, at, note }: Call): Promise<number> {
  const { count } = await open(tx).notice.updateMany({
    where: { personId, isStatutory: true, state: 'FAILED', calledAt: null, id: { lte: upTo } },
    data: { calledAt: at, calledById: byId, callNote: note },
  })
  return count
}
