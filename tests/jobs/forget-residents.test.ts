import { expect, test } from 'vitest'
import { prune } from '@/lib/jobs/prune'
import { act, at } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'
import { aResidentsVoice, aVoice, voiceRow } from '../support/voices'

const town = await foundTown()
const { office, housing } = town
const named = { residentName: '李秀兰', residentPhone: '13800001234' }
const gone = { residentName: '', residentPhone: '' }

async function ended(result: string, toldOn: string | null) {
  const voiceId = await aResidentsVoice(town)
  await act(office, 'pass-voice', { voiceId, unitId: housing.id }, '2022-07-21')
  await act(housing.clerk, 'answer-voice', { voiceId, answer: '灯已修好。', result }, '2022-07-22')
  if (toldOn) await act(office, 'tell-voice', { voiceId, way: 'PHONE', on: toldOn }, toldOn)
  return voiceId
}

test('name and phone go half a year after the resident was told, and not while he may have to be told', async () => {
  const told = await ended('SOLVED', '2022-08-01')
  const [begun, untold] = [await ended('IN_PROGRESS', '2022-08-01'), await ended('SOLVED', null)]
  const open = await aResidentsVoice(town)
  const ofDelegate = await voiceRow(await aVoice(town))

  await prune(at('2023-01-27'))
  expect(await voiceRow(told)).toMatchObject(named)
  const before = await voiceRow(told)
  await prune(at('2023-01-30'))
  expect(await voiceRow(told)).toEqual({ ...before, ...gone })
  for (const kept of [begun, untold, open]) expect(await voiceRow(kept)).toMatchObject(named)
  expect(await voiceRow(ofDelegate.id)).toEqual(ofDelegate)
})

test('of what was set aside they go half a year after it came', async () => {
  const received = { receivedOn: new Date('2022-07-20'), receivedAt: new Date('2022-07-20T02:00:00Z') }
  const heard = {
    channel: 'STATION',
    source: 'RESIDENT',
    text: '低价办贷款。',
    year: 2022,
    state: 'SET_ASIDE',
    ...named,
  }
  const { id } = await rows.voiceItem.create({ data: { congressId: town.congressId, ...heard, ...received } })
  await prune(at('2023-01-15'))
  expect(await voiceRow(id)).toMatchObject(named)
  await prune(at('2023-01-17'))
  expect(await voiceRow(id)).toMatchObject(gone)
})
