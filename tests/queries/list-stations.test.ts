import { expect, test } from 'vitest'
import { listStations } from '@/lib/queries/list-stations'
import { readChannels } from '@/lib/queries/read-channels'
import { stationFilterSchema } from '@/lib/schemas/station-filter'
import { act, see } from '../support/people'
import { dayAt, openedStation } from '../support/stations'
import { foundTown } from '../support/town'

const town = await foundTown()
const day = '2022-03-15'

test('whoever was there counts at his station as in its channel, on duty or not', async () => {
  const activityId = await dayAt(town, await openedStation(town))
  const presence = [{ delegateId: town.lead.delegateId, presence: 'PRESENT' }]
  const record = { activityId, version: 2, residentsReceived: 7, items: [], presence }
  await act(town.lead, 'record-station-day', record, day)
  const sheet = [
    { delegateId: town.lead.delegateId, part: 'ON_DUTY', presence: 'PRESENT', leaveReason: '', speech: '' },
    { delegateId: town.stranger.delegateId, part: 'LEADER', presence: 'PRESENT', leaveReason: '', speech: '' },
  ]
  await act(town.office, 'keep-attendance', { activityId, version: 3, delegates: sheet }, day)

  const { totals, rows } = await see(town.office, listStations, stationFilterSchema.parse({}), day)
  const { figures } = await see(town.office, readChannels, 2022, day)
  const channel = figures.rows.find((row) => row.channel === 'STATION')
  expect(channel?.personTimes).toBe(2)
  expect([totals.visits, rows[0]?.visits]).toEqual([2, 2])
})
