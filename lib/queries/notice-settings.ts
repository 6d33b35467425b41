import type { Channel, Choice, OptionalTopic } from '@/lib/domain/notices/topics'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type NoticeSettings = {
  readonly email: string | null
  readonly phone: string | null
  readonly chosen: readonly { topic: OptionalTopic; channel: Channel; choice: Choice }[]
}

/** One's own contact details and what one has chosen so far. */
export const noticeSettings: Query<null, NoticeSettings> = async ({ tx, actor: { personId } }) => {
  const person = await open(tx).person.findUniqueOrThrow({
    where: { id: personId },
    select: { email: true, phone: true },
  })
  const chosen = await open(tx).noticePreference.findMany({
    where: { personId },
    select: { topic: true, channel: true, choice: true },
  })
  return { ...person, chosen: chosen as unknown as NoticeSettings['chosen'] }
}
