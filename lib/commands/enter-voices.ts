import type { z } from 'zod'
import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { ensureHeardAt } from '@/lib/domain/voice/entering'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { bringsIn } from '@/lib/domain/voice/policy'
import { enteringVoicesSchema } from '@/lib/schemas/voice'
import { readActivity } from '@/lib/store/activities'
import { recordEvents } from '@/lib/store/events'
import type { Tx } from '@/lib/store/tx'
import { readVoiceGround } from '@/lib/store/voice-ground'
import { addVoices, type NewVoice } from '@/lib/store/voice-items'
import { command, perPerson } from './command'

type Input = z.output<typeof enteringVoicesSchema>

/** All that was heard at one place on one day, or none of it. */
export const enterVoices = command({
  name: 'enter-voices',
  input: enteringVoicesSchema,
  limit: perPerson(600, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, input) => {
    if (input.receivedOn > moment.today) throw new Refusal('voice-received-later')
    const place = await placeOf(tx, input, moment.today)
    const ground = await readVoiceGround(tx, input)
    for (const { source, delegateId } of input.voices) {
      const delegationOfNamed = ground.delegations.get(delegateId) ?? null
      const delegationId = place.delegationId ?? ground.stationDelegationId ?? delegationOfNamed
      authorize(actor, bringsIn, { source, delegateId: delegateId || null, delegationId, delegationOfNamed })
    }

    const voices = input.voices.map((voice) => newVoice(voice, input, place.stationId))
    const by = { congressId: actor.congress.id, receivedAt: moment.now, enteredById: actor.personId }
    const added = await addVoices(tx, voices, by)
    await recordEvents(
      tx,
      actor,
      added.map(({ id, year, number }, at) => ({
        type: 'voice.entered' as const,
        subjectId: id,
        at: moment.now,
        data: voiceFacts({ year, number, channel: input.channel, delegateId: voices[at]?.delegateId ?? null }),
      })),
    )
    return { voiceIds: added.map(({ id }) => id) }
  },
})

async function placeOf(tx: Tx, { activityId, stationId, channel }: Input, today: LocalDate) {
  if (activityId === '') return { stationId: stationId || null, delegationId: null }
  const activity = await readActivity(tx, activityId)
  ensureHeardAt(activity, { channel, stationId: stationId || null }, today)
  return { stationId: activity.stationId, delegationId: activity.delegationId }
}

const newVoice = (
  { delegateId, categoryId, ...voice }: Input['voices'][number],
  { channel, activityId, receivedOn }: Input,
  stationId: string | null,
): NewVoice => ({
  ...voice,
  channel,
  receivedOn,
  stationId,
  activityId: activityId || null,
  delegateId: delegateId || null,
  categoryId: categoryId || null,
  state: 'OPEN',
})
