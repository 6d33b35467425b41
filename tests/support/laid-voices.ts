import { draft } from './a-draft'
import { assigned } from './replied'
import { rows } from './rows'
import type { Town } from './town'

let number = 0

const day = (on: string) => new Date(on)

/** A voice as a row, in whatever state. */
const voiceOf =
  (of: Town) =>
  ({ channel = 'STATION', on = '2022-07-01', ...more }: Record<string, unknown>) => {
    number += 1
    const heard = { congressId: of.congressId, source: 'RESIDENT', residentName: '李', text: '路灯不亮', number }
    const received = {
      channel,
      receivedOn: day(on as string),
      receivedAt: day(on as string),
      year: Number((on as string).slice(0, 4)),
    }
    return rows.voiceItem.create({ data: { ...heard, ...received, ...more } as never })
  }

const ended = (ending: string, more: object = {}) => ({ state: 'ENDED', ending, decidedOn: day('2022-07-05'), ...more })
const answered = { answeredOn: day('2022-08-01'), answerText: '已修好。', result: 'SOLVED' }

/** Voices of a year in whatever state, at one station and at none, and two days of that station. */
export async function layVoices(of: Town, station: string): Promise<void> {
  const voice = voiceOf(of)
  const passed = (more: object = {}) => ({ unitId: of.transport.id, dueOn: day('2022-08-05'), ...more })
  const registered = await assigned(of, [{ unit: of.transport, role: 'LEAD' }])
  const { suggestionId: written } = await draft(of.lead, '2022-03-01')
  const told = { toldOn: day('2022-08-02'), toldWay: 'PHONE' }
  const again = { firstAnsweredOn: day('2022-08-01'), answeredOn: day('2022-08-20') }
  for (const channel of ['MINI_CONGRESS', 'RECEPTION_DAY', 'INSPECTION'] as const) await voice({ channel })
  for (const more of [
    {},
    { state: 'PASSED', ending: 'PASSED_TO_UNIT', decidedOn: day('2022-07-05'), ...passed() },
    {
      state: 'PASSED',
      ending: 'PASSED_TO_TOWN',
      decidedOn: day('2022-12-05'),
      ...passed({ unitId: of.street.id, dueOn: day('2023-01-05') }),
    },
    ended('PASSED_TO_UNIT', passed({ ...answered, ...told, ...again })),
    ended('PASSED_TO_UNIT', passed({ ...answered, answeredOn: day('2022-09-01'), result: 'NOT_SOLVED' })),
    ended('ANSWERED_ON_SPOT', answered),
    ended('ANSWERED_ON_SPOT', { ...answered, source: 'ANONYMOUS', residentName: '' }),
    ended('MERGED', { suggestionId: registered }),
    ended('MERGED', { suggestionId: registered, channel: 'MINI_CONGRESS' }),
    ended('BECAME_SUGGESTION', { suggestionId: written }),
    ended('HOTLINE', { hotlineNumber: 'JY2022070001' }),
    ended('NOT_ACCEPTED', { endingReason: '属于个人纠纷。', endingGround: 'OWN_INTEREST' }),
  ])
    await voice({ ...('channel' in more ? {} : { stationId: station }), ...more })
  await rows.voiceItem.create({
    data: {
      ...{
        congressId: of.congressId,
        year: 2022,
        channel: 'STATION',
        source: 'ANONYMOUS',
        text: '垃圾',
        state: 'UNCHECKED',
      },
      ...{ stationId: station, receivedOn: day('2022-07-01'), receivedAt: day('2022-07-01') },
    },
  })
  await voice({ on: '2021-07-01' })
  const held = { kind: 'STATION_DAY', name: '接待日', year: 2022 }
  const recorded = { recordedAt: new Date(), recordedById: of.office.personId, congressId: of.congressId }
  for (const [state, on] of [
    ['HELD', '2022-07-15'],
    ['PLANNED', '2022-12-15'],
  ] as const) {
    const days = { heldOn: day(on), endsOn: day(on) }
    const { id } = await rows.activity.create({
      data: { ...held, ...days, ...recorded, stationId: station, residentsReceived: 46, state },
    })
    const present = [of.lead, of.coSigner].map(({ delegateId }, at) => ({
      ...{
        activityId: id,
        delegateId,
        congressId: of.congressId,
        part: 'ON_DUTY',
        presence: at === 0 ? 'PRESENT' : 'LEAVE',
      },
    }))
    await rows.activityDelegate.createMany({ data: present })
  }
}
