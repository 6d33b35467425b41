import { localDate } from '@/lib/domain/deadlines/local-date'
import { dayToStore } from '@/lib/store/days'
import { open, type Tx } from '@/lib/store/tx'
import type { Book } from './book'
import { at, clock } from './days'
import type { World } from './world'

const decidedOn = localDate('2022-03-21')
const sinceOn = localDate('2022-04-01')
const decision = { licence: 'ATTRIBUTION', basis: '2022年3月18日主任会议同意公开的建议和答复可以自由使用。' } as const

/** Before the first reply of the year came out, it was decided what anybody may do with it. */
export async function decideLicence(tx: Tx, { congressId, officer }: World, { events }: Book): Promise<void> {
  const when = at(decidedOn, clock(10, 0))
  const { licence, basis } = decision
  await open(tx).openLicence.create({
    data: {
      ...{ congressId, licence, basis, sinceOn: dayToStore(sinceOn) },
      ...{ decidedById: officer.id, decidedAt: when },
    },
    select: { id: true },
  })
  events.push({
    ...{ type: 'licence.decided', subjectId: congressId, suggestionId: null, at: when },
    ...{ actor: officer, role: 'DELEGATE_OFFICE', data: { licence, sinceOn, basis } },
  })
}
