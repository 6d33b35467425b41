import { doorTextHash, type GivenForm, receiptHash } from '@/lib/auth/door-form'
import { foldedForDays, foldedText, signsOf, suspicionOf } from '@/lib/domain/door/suspicion'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { ensureStationOpen, type Station } from '@/lib/domain/station/station'
import type { DoorForm } from '@/lib/schemas/door'
import {
  addDoorItem,
  addReceipt,
  countRepeat,
  enterDoor,
  equalItem,
  joinedAnother,
  markReceipt,
  sentBefore,
  whoLooks,
} from '@/lib/store/door'
import { recordSystemEvent } from '@/lib/store/events'
import { lockStation } from '@/lib/store/stations'
import { transactOutside } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { addVoices } from '@/lib/store/voice-items'

type Sent = { readonly form: GivenForm; readonly typed: DoorForm; readonly trap: string }
/** `hasJoined`: another has said it before, and only his name and telephone are kept. */
type Taken = { readonly station: string; readonly hasJoined: boolean }
type Clock = (timeZone: string) => Moment

const dayInMilliseconds = 86_400_000

/**
 * Not in the registry: nobody is signed in, and all that is known is the door. One form is one item however often it arrives, equal words
 * join the item that is there, and everything waits until a person has looked at it.
 */
export const sendAtDoor = (code: string, sent: Sent, clock: Clock): Promise<Taken> =>
  transactOutside('web', async (tx) => {
    const door = await enterDoor(tx, code)
    if (!door) throw new Refusal('not-found')
    const station = await lockStation(tx, door.stationId)
    const moment = clock(door.timeZone)
    const textHash = doorTextHash(foldedText(sent.typed.text))
    const before = await sentBefore(tx, sent.form.formHash, textHash)
    if (before === 'OTHER') throw new Refusal('door-sent-already')
    if (before === 'NOT') {
      ensureStationOpen(station, moment.today)
      await keep(tx, station, sent, textHash, moment)
    }
    return { station: station.name, hasJoined: await joinedAnother(tx, sent.form.formHash) }
  })

async function keep(tx: Tx, station: Station, sent: Sent, textHash: Uint8Array<ArrayBuffer>, moment: Moment) {
  const { congressId } = station
  const since = new Date(moment.now.getTime() - foldedForDays * dayInMilliseconds)
  const equal = await equalItem(tx, station.id, textHash, since)
  const receipt = { congressId, receiptHash: receiptHash(sent.form.receipt), sentAt: moment.now, textHash }
  const voiceId = equal ?? (await addItem(tx, station, sent, textHash, moment))
  await addReceipt(tx, { ...receipt, voiceId, formHash: sent.form.formHash })
  if (equal) return countRepeat(tx, equal)
  await markReceipt(tx, voiceId, receipt.receiptHash)
  const { waiting, personIds } = await whoLooks(tx, station.id)
  await recordSystemEvent(tx, congressId, {
    type: 'station.door-sent',
    subjectId: voiceId,
    at: moment.now,
    // A crowd at the door rings once.
    data: { station: station.name, personIds: waiting === 1 ? personIds : [] },
  })
}

async function addItem(
  tx: Tx,
  { id: stationId, congressId }: Station,
  { form, typed, trap }: Sent,
  textHash: Uint8Array<ArrayBuffer>,
  { now, today }: Moment,
): Promise<string> {
  const { text, place, name: residentName, phone: residentPhone } = typed
  const source = residentName || residentPhone ? ('RESIDENT' as const) : ('ANONYMOUS' as const)
  const voice = {
    ...{
      channel: 'STATION' as const,
      activityId: null,
      stationId,
      source,
      residentName,
      residentPhone,
      delegateId: null,
    },
    ...{ title: '', text, place, categoryId: null, receivedOn: today, state: 'UNCHECKED' as const },
  }
  const [added] = await addVoices(tx, [voice], { congressId, receivedAt: now, enteredById: null })
  if (!added) throw new Error('the item was not added')
  const signs = signsOf({ text, place, trap, seconds: form.seconds })
  const suspicion = suspicionOf(signs)
  await addDoorItem(tx, { congressId, voiceId: added.id, stationId, sentAt: now, textHash, signs, suspicion })
  return added.id
}
