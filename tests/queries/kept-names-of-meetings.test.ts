import { expect, test } from 'vitest'
import { getMeetingRecord, getMeetingRecords } from '@/lib/queries/get-meeting-record'
import { getPerformance } from '@/lib/queries/get-performance'
import { getVoice } from '@/lib/queries/get-voice'
import { listVoices } from '@/lib/queries/list-voices'
import { voicesOf } from '@/lib/queries/voices-of'
import { voiceFilterSchema } from '@/lib/schemas/voice'
import { answeredSuggestion } from '../support/meetings'
import { closedMeeting } from '../support/minutes'
import { act, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'
import { aVoice } from '../support/voices'

const day = '2022-05-25'

test('a name that is kept since the minutes were closed stands on no record of them, and in no word of it for a unit', async () => {
  const town = await foundTown()
  const { meetingId, itemId, suggestionId } = await closedMeeting(town)
  const { name } = town.lead.actor
  const words = { answerText: `已经向${name}代表说明。`, delegateWords: `${name}：同意。` }
  const said = { answeredBy: '周副', answeredByPost: '副局长', answeredByRank: 'DEPUTY', ...words }
  await act(town.office, 'correct-meeting-item', { itemId, reason: '补记当场的话。', ...said }, day)
  expect(JSON.stringify(await see(town.transport.clerk, getMeetingRecord, { meetingId, itemId }, day))).toContain(name)

  await rows.suggestion.update({ where: { id: suggestionId }, data: { secrecy: true } })
  const told = await see(town.transport.clerk, getMeetingRecord, { meetingId, itemId }, day)
  expect(JSON.stringify(told)).not.toContain(name)
  expect(told.item).toMatchObject({ lead: null, coSigners: [], delegateWords: '×××：同意。' })
  const { minutes } = await see(town.office, getMeetingRecords, meetingId, day)
  expect(minutes.items.map(({ lead }) => lead)).toEqual([null])
  expect((await see(town.office, getMeetingRecord, { meetingId, itemId }, day)).item.delegateWords).toContain(name)
})

test('who raised a voice does not tell whoever must not know whose suggestion it became', async () => {
  const town = await foundTown()
  const { office, lead, otherOfficer, transport } = town
  const voiceId = await aVoice(town, '2022-05-10', {}, {}, office)
  const { suggestionId } = await act<{ suggestionId: string }>(
    lead,
    'promote-voice',
    { voiceId, delegateId: '', title: '纬二路东段路灯维修' },
    day,
  )
  await rows.suggestion.update({
    where: { id: suggestionId },
    data: { numberText: '第7号', secrecy: true, status: 'ASSIGNED' },
  })
  const listed = async (by: typeof office) =>
    (await see(by, listVoices, voiceFilterSchema.parse({}), day)).rows.find(({ id }) => id === voiceId)
  await rows.voiceItem.update({ where: { id: voiceId }, data: { enteredById: otherOfficer.personId } })

  expect(await listed(office)).toMatchObject({ suggestionNumber: '第7号' })
  expect(await listed(otherOfficer)).toMatchObject({ delegate: lead.actor.name, suggestionNumber: null })
  expect(await see(otherOfficer, getVoice, voiceId, day)).toMatchObject({ suggestion: null })
  expect((await see(otherOfficer, getVoice, voiceId, day)).happenings[0]?.data).toMatchObject({ name: '×××' })
  const from = (by: typeof office) => see(by, (reading, id: string) => voicesOf(reading, id), suggestionId, day)
  expect(await from(transport.clerk)).toEqual([])
  expect(await from(office)).toHaveLength(1)
})

test('the record of a delegate does not tell the officer of his delegation which kept suggestion he co-signs', async () => {
  const town = await foundTown()
  const { congressId, stranger, otherOfficer, transport, office } = town
  const suggestionId = await answeredSuggestion(town)
  await rows.suggestion.update({ where: { id: suggestionId }, data: { secrecy: true } })
  const signature = { ordinal: 1, state: 'CONFIRMED', decidedAt: new Date(day), delegateId: stranger.delegateId }
  await rows.coSignature.create({ data: { congressId, suggestionId, ...signature } })
  const grant = { role: 'UNIT_CLERK', unitId: transport.id, grantedAt: new Date(day) }
  await rows.roleGrant.create({ data: { congressId, personId: otherOfficer.personId, ...grant } })
  const titles = async (by: typeof office) => {
    const asked = { delegateId: stranger.delegateId, year: 2022, of: 'coSigned' as const }
    return (await see(by, getPerformance, asked, day)).list?.lines.map(({ title }) => title)
  }
  expect(await titles(otherOfficer)).toEqual([null])
  expect((await titles(office))?.[0]).toBeTypeOf('string')
})
