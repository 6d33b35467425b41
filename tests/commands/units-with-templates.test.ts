import { describe, expect, test } from 'vitest'
import { listLetterTemplates } from '@/lib/queries/letter-templates'
import { saveTemplate } from '../support/letter-templates'
import { guestsOf, invitedMeeting } from '../support/meetings'
import { act, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { instructed, sent } from '../support/special-reports'
import { foundTown } from '../support/town'
import { decided, merge } from '../support/units'
import { aPassedVoice, aStation, voiceRow } from '../support/voices'

test('the templates of a unit that is merged are kept by the successor', async () => {
  const { housing, transport, office } = await foundTown()
  const { templateId } = await saveTemplate(housing.clerk, { unitId: housing.id })
  await merge(office, housing, { successorId: transport.id }, '2022-04-01')
  const { templates } = await see(transport.clerk, listLetterTemplates, null, '2022-04-02')
  expect(templates.find(({ id }) => id === templateId)).toMatchObject({ unitId: transport.id, mayKeep: true })
})

test('what a leader asked of a unit that is merged is asked of the successor', async () => {
  const town = await foundTown()
  const reportId = await sent(town, await assigned(town, [{ unit: town.transport, role: 'LEAD' }]))
  const instructionId = await instructed(town, reportId, { unitId: town.housing.id })
  await merge(town.office, town.housing, { successorId: town.transport.id }, '2022-05-20')
  const { unitId } = await rows.specialReportInstruction.findUniqueOrThrow({ where: { id: instructionId } })
  expect(unitId).toBe(town.transport.id)
})

describe('what a unit has to answer beside suggestions', () => {
  test('a voice that waits for a merged unit waits for the successor by the same day, and is answered there', async () => {
    const town = await foundTown()
    const { office, transport, street } = town
    const voiceId = await aPassedVoice(town)
    const { dueOn } = await voiceRow(voiceId)
    await merge(office, transport, { successorId: street.id }, '2022-05-20')
    expect(await voiceRow(voiceId)).toMatchObject({
      unitId: street.id,
      ending: 'PASSED_TO_TOWN',
      state: 'PASSED',
      dueOn,
    })
    const { data } = await rows.event.findFirstOrThrow({
      where: { subjectId: voiceId, type: 'voice.passed' },
      orderBy: { sequence: 'desc' },
    })
    expect(data).toMatchObject({ unitIds: [street.id] })
    await act(street.clerk, 'answer-voice', { voiceId, answer: '已安排维修。', result: 'SOLVED' }, '2022-05-25')
    expect(await voiceRow(voiceId)).toMatchObject({ state: 'ENDED', result: 'SOLVED' })
  })

  test('keeps it from being closed until it is answered', async () => {
    const town = await foundTown()
    const { office, transport } = town
    const voiceId = await aPassedVoice(town)
    const close = () => act(office, 'close-unit', { unitId: transport.id, ...decided('2022-06-01') }, '2022-06-01')
    expect(await refusalOf(close())).toBe('unit-has-open-work')
    await act(transport.clerk, 'answer-voice', { voiceId, answer: '已经修好。', result: 'SOLVED' }, '2022-05-25')
    await close()
  })

  test('the head of the successor is called in its place to a meeting that is to come, once, and asked anew', async () => {
    const town = await foundTown()
    const { office, transport, housing } = town
    const { meetingId } = await invitedMeeting(town)
    const headOf = async () => (await guestsOf(meetingId)).filter(({ capacity }) => capacity === 'HEAD')
    const [guest] = await headOf()
    const leave = { leaveGround: 'AWAY', leaveReason: '外出。', deputyName: '', deputyPost: '' }
    await act(transport.head, 'answer-invitation', { guestId: guest?.id, answer: 'LEAVE', ...leave }, '2022-05-13')
    await merge(office, transport, { successorId: housing.id }, '2022-05-14')
    expect(await headOf()).toMatchObject([{ id: guest?.id, unitId: housing.id, answer: null, leaveReason: '' }])
    await merge(office, housing, { successorId: town.court.id }, '2022-05-16')
    expect(await headOf()).toMatchObject([{ unitId: town.court.id }])
  })

  test('a station lies in the town that its town goes up in', async () => {
    const town = await foundTown()
    const stationId = await aStation(town)
    const merged = { newName: '济阳街道', newKind: 'TOWN' }
    const { unitId } = await merge(town.office, town.street, merged, '2022-05-20')
    expect(await rows.liaisonStation.findUniqueOrThrow({ where: { id: stationId } })).toMatchObject({
      townUnitId: unitId,
    })
  })
})
