import { doorTextHash } from '@/lib/auth/door-form'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { foldedText, signsOf, suspicionOf } from '@/lib/domain/door/suspicion'
import type { Moment } from '@/lib/domain/moment'
import { dayToStore } from '@/lib/store/days'
import { open, type Tx } from '@/lib/store/tx'
import type { World } from '../world'

const sent = [
  '集市口的红绿灯上个月坏了，赶集的时候很乱，请派人看看。',
  '村里的文化广场晚上没有灯，跳舞的老人摔过一次。',
  '低价办贷款当天到账，请点 www.daikuan-kuai.com 咨询。',
  '去年说要修的排水沟还没有修，今年雨季又要淹地了。',
] as const

/** What residents wrote in the last days and nobody has read yet, one advertisement among them. */
export async function atTheDoors(tx: Tx, { congressId, newId }: World, stationId: string, { now, today }: Moment) {
  const items = sent.map((text, place) => {
    const sentAt = new Date(now.getTime() - (place + 1) * 3_600_000)
    const signs = signsOf({ text, place: '', trap: '', seconds: 60 })
    return { voiceId: newId(sentAt), text, sentAt, signs, suspicion: suspicionOf(signs) }
  })
  const waiting = {
    congressId,
    stationId,
    year: yearOf(today),
    channel: 'STATION',
    source: 'ANONYMOUS',
    state: 'UNCHECKED',
  }
  await open(tx).voiceItem.createMany({
    data: items.map(({ voiceId, text, sentAt }) => ({
      ...{ ...waiting, id: voiceId, text, receivedOn: dayToStore(today), receivedAt: sentAt },
    })),
  })
  await open(tx).doorItem.createMany({
    data: items.map(({ voiceId, text, sentAt, signs, suspicion }) => ({
      ...{ voiceId, congressId, stationId, sentAt, signs, suspicion, textHash: doorTextHash(foldedText(text)) },
    })),
  })
}
