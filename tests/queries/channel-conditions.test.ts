import { expect, test } from 'vitest'
import { readChannels } from '@/lib/queries/read-channels'
import { see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const today = '2022-08-05'
let number = 0

async function voice(more: object) {
  number += 1
  const days = { receivedOn: new Date('2022-07-01'), receivedAt: new Date('2022-07-01'), year: 2022 }
  const heard = { congressId: town.congressId, channel: 'STATION', text: '路灯不亮，请修。', number, ...days }
  await rows.voiceItem.create({ data: { source: 'RESIDENT', ...heard, ...more } })
}

const ended = { state: 'ENDED', ending: 'HOTLINE', hotlineNumber: '1', decidedOn: new Date('2022-07-05') }

test('each condition counts what it says and no day more', async () => {
  const passed = {
    state: 'PASSED',
    ending: 'PASSED_TO_UNIT',
    unitId: town.housing.id,
    decidedOn: new Date('2022-07-05'),
  }
  await voice({ ...passed, dueOn: new Date(today) })
  await voice({ ...passed, dueOn: new Date('2022-08-04') })
  await voice({ ...ended, source: 'ANONYMOUS' })
  await voice({ ...ended, source: 'ANONYMOUS', receiptHash: new Uint8Array(32) })
  await voice({ state: 'SET_ASIDE', number: null })
  await voice({ state: 'UNCHECKED', number: null })
  const { figures, apart } = await see(town.office, readChannels, 2022, today)
  expect(figures.reported).toMatchObject({ came: 4, answering: 2, overdue: 1, ended: 2, toTell: 1, told: 0 })
  expect(apart).toEqual({ unchecked: 1, setAside: 1 })
})
