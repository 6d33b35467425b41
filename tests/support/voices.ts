import { randomBytes } from 'node:crypto'
import type { ActivityKind } from '@/lib/domain/activity/activity'
import { heardText } from './a-voice'
import { act, type Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

type Entered = { readonly voiceIds: string[] }

/** One voice of a delegate at a mini-congress, as the office enters it; `more` of the voice, `of` the batch. */
export async function aVoice(
  town: Town,
  on = '2022-07-20',
  more: object = {},
  of: object = {},
  by: Person = town.office,
) {
  const voice = { source: 'DELEGATE', delegateId: town.lead.delegateId, text: heardText, ...more }
  const batch = { channel: 'MINI_CONGRESS', receivedOn: on, voices: [voice], ...of }
  const { voiceIds } = await act<Entered>(by, 'enter-voices', batch, on)
  return voiceIds[0] as string
}

/** A resident's, with name and phone. */
export const aResidentsVoice = (town: Town, on = '2022-07-20', more: object = {}) =>
  aVoice(
    town,
    on,
    { source: 'RESIDENT', delegateId: '', residentName: '李秀兰', residentPhone: '13800001234', ...more },
    { channel: 'SURVEY' },
  )

export async function anActivity(
  town: Town,
  kind: ActivityKind,
  on = '2022-07-20',
  more: object = {},
  by = town.office,
) {
  const made = { kind, name: '城区代表团迷你人代会', heldOn: on, endsOn: on, place: '街道会议室', ...more }
  const delegationId = kind === 'MINI_CONGRESS' ? town.delegations[0] : ''
  const { activityId } = await act<{ activityId: string }>(by, 'record-activity', { delegationId, ...made }, on)
  return activityId
}

/** As a row, where no act is wanted. */
export async function aStation({ congressId, delegations, street }: Town, more: object = {}): Promise<string> {
  const made = {
    congressId,
    name: '济北街道人大代表联络站',
    delegationId: delegations[0] as string,
    townUnitId: street.id,
    place: '济北街道便民服务中心一楼',
    doorCode: randomBytes(16).toString('hex'),
    validFrom: new Date('2022-01-01'),
  }
  return (await rows.liaisonStation.create({ data: { ...made, ...more } })).id
}

export const voiceRow = (id: string) => rows.voiceItem.findUniqueOrThrow({ where: { id } })

/** One of each, as rows. */
export async function aVoiceWithItsPlace(town: Town) {
  const { congressId, office, delegations } = town
  const days = { heldOn: new Date('2022-07-20'), endsOn: new Date('2022-07-20'), recordedAt: new Date() }
  const held = {
    kind: 'MINI_CONGRESS',
    name: '迷你人代会',
    year: 2022,
    delegationId: delegations[0] as string,
    ...days,
  }
  const activity = await rows.activity.create({ data: { congressId, recordedById: office.personId, ...held } })
  const heard = { channel: 'MINI_CONGRESS', source: 'ANONYMOUS', text: heardText, year: 2022, number: 900 }
  const received = { receivedOn: new Date('2022-07-20'), receivedAt: new Date(), activityId: activity.id }
  const voice = await rows.voiceItem.create({ data: { congressId, ...heard, ...received } })
  return { 'voice item': voice.id, activity: activity.id, 'liaison station': await aStation(town) }
}

/** Of the delegate of the other delegation, passed to the transport office. */
export async function aPassedVoice(town: Town, on = '2022-05-10'): Promise<string> {
  const voiceId = await aVoice(town, on, { delegateId: town.stranger.delegateId })
  await act(town.office, 'pass-voice', { voiceId, unitId: town.transport.id }, on)
  return voiceId
}
