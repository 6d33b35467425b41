import { beforeAll, expect, test } from 'vitest'
import { voicePolicy } from '@/lib/domain/voice/policy'
import { type VoiceItem, voiceStates } from '@/lib/domain/voice/voice'
import type { Query } from '@/lib/queries/query'
import { voicesVisibleTo } from '@/lib/queries/voices-visible-to'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { readVoice, voicesJoined } from '@/lib/store/voice-items'
import { heardText } from '../support/a-voice'
import { type Person, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { anActivity, aStation } from '../support/voices'

const day = '2022-07-25'
let town: Town
let numbered = 0

/** Every state, of every unit or none, raised by everybody at every place, and entered by everybody. */
beforeAll(async () => {
  town = await foundTown()
  const { transport, court, street, lead, stranger, office, officer } = town
  const places = [
    {},
    { activityId: await anActivity(town, 'MINI_CONGRESS') },
    { stationId: await aStation(town) },
    { stationId: await aStation(town, { delegationId: null, name: '商会人大代表联络站' }) },
  ]
  const raisers = [null, lead.delegateId, stranger.delegateId]
  const enterers = [office.personId, officer.personId, lead.personId, transport.clerk.personId]
  const heard = [
    ...places.flatMap((place) => raisers.map((delegateId) => ({ delegateId, enteredById: null, ...place }))),
    ...enterers.map((enteredById) => ({ delegateId: null, enteredById })),
  ]
  const all = voiceStates.flatMap((state) =>
    unitsIn(state, [transport.id, court.id, street.id]).flatMap((unitId) =>
      heard.map((one) => rowOf({ state, unitId, ...one })),
    ),
  )
  await rows.voiceItem.createMany({ data: all })
})

const unitsIn = (state: string, units: string[]) =>
  state === 'PASSED' ? units : state === 'ENDED' ? [...units, null] : [null]

function rowOf(laid: { state: string; unitId: string | null; delegateId: string | null; enteredById: string | null }) {
  const isLookedAt = laid.state !== 'UNCHECKED' && laid.state !== 'SET_ASIDE'
  const isDecided = laid.state === 'PASSED' || laid.state === 'ENDED'
  const on = new Date(day)
  return {
    ...{ congressId: town.congressId, channel: 'SURVEY', source: 'RESIDENT', text: heardText, year: 2022, ...laid },
    ...{ number: isLookedAt ? ++numbered : null, receivedOn: on, receivedAt: on },
    ...(isDecided ? { ending: laid.unitId ? 'PASSED_TO_UNIT' : 'HOTLINE', decidedOn: on } : {}),
    ...(laid.unitId ? { dueOn: on } : { hotlineNumber: isDecided ? '2207250001' : '' }),
    ...(laid.state === 'ENDED' && laid.unitId ? { answerText: '已经修好。', answeredOn: on, result: 'SOLVED' } : {}),
  }
}

const listed: Query<null, string[]> = async ({ tx, actor }) => {
  const found = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT v.id FROM ${voicesJoined} WHERE ${voicesVisibleTo(actor)}`
  return found.map(({ id }) => id).sort()
}

/** Null is no answer: columns of pages take it for one. */
const unsaid: Query<null, number> = async ({ tx, actor }) =>
  (
    await open(tx).$queryRaw<{ id: string }[]>`
    SELECT v.id FROM ${voicesJoined} WHERE (${voicesVisibleTo(actor)}) IS NULL`
  ).length

const readAll = (congressId: string): Promise<VoiceItem[]> =>
  transactFor(congressId, async (tx) => {
    const voices: VoiceItem[] = []
    for (const { id } of await open(tx).voiceItem.findMany({ select: { id: true } }))
      voices.push(await readVoice(tx, id))
    return voices
  })

const everybody = (): Record<string, Person> => ({
  lead: town.lead,
  coSigner: town.coSigner,
  stranger: town.stranger,
  clerk: town.transport.clerk,
  head: town.transport.head,
  streetClerk: town.street.clerk,
  courtHead: town.court.head,
  housingClerk: town.housing.clerk,
  office: town.office,
  government: town.government,
  leader: town.leader,
  officer: town.officer,
  otherOfficer: town.otherOfficer,
  assessor: town.assessor,
  system: town.system,
  security: town.security,
  audit: town.audit,
})

test('for everybody and every state, the list shows what the policy permits, and nothing else', async () => {
  const all = await readAll(town.congressId)
  const counts = new Map<string, number>()
  for (const [name, person] of Object.entries(everybody())) {
    const permitted = all.filter((one) => voicePolicy.view(person.actor, one)).map(({ id }) => id)
    expect({ name, seen: await see(person, listed, null, day) }).toEqual({ name, seen: permitted.sort() })
    expect({ name, unsaid: await see(person, unsaid, null, day) }).toEqual({ name, unsaid: 0 })
    counts.set(name, permitted.length)
  }
  expect(counts.get('office')).toBe(all.length)
  for (const name of ['lead', 'clerk', 'head', 'streetClerk', 'courtHead', 'government', 'leader', 'officer']) {
    expect(counts.get(name)).toBeGreaterThan(0)
    expect(counts.get(name)).toBeLessThan(all.length)
  }
  for (const name of ['system', 'security', 'audit', 'assessor']) expect(counts.get(name)).toBe(0)
})
