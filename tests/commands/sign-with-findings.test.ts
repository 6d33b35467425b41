import { expect, test } from 'vitest'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { getReplyToSign } from '@/lib/queries/get-reply-to-sign'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { aReply, assignedTo, heard } from '../support/handling'
import { rows } from '../support/ledger'
import { act, see } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const body = '您的提案收悉。夜间共享车位已列入储备库，立体停车库将积极争取，尽快实施。'

async function submitted(more: object = {}) {
  const [assignmentId, suggestionId] = await assignedTo(town, town.housing)
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await heard(town.housing.clerk, assignmentId, '2022-03-09')
  const reply = aReply(assignmentId, { body, ...more })
  const { version, replyId } = await act<{ version: number; replyId: string }>(
    town.housing.clerk,
    'submit-reply',
    reply,
    '2022-04-02',
  )
  return { assignmentId, suggestionId, version, replyId }
}

test('a reply with findings can be sent and signed, and what stood open is kept with the signature', async () => {
  const { assignmentId, version, replyId } = await submitted()
  const { findings } = await see(town.housing.head, getReplyToSign, assignmentId, '2022-04-03')
  expect(findings.map(({ kind }) => kind)).toContain('WRONG_WORD')

  await act(town.housing.head, 'sign-reply', { assignmentId, version }, '2022-04-08')
  const [event] = await rows(`SELECT data FROM event WHERE type = 'reply.signed' AND subject_id = $1`, [replyId])
  const data = event?.data as { findings: number; findingKinds: string }
  expect(data.findingKinds.split(' ')).toContain('WRONG_WORD')
  expect(data.findings).toBe(data.findingKinds.split(' ').length)
})

test('the office and the unit see what stood open, the delegate does not', async () => {
  const { assignmentId, suggestionId, version } = await submitted()
  await act(town.housing.head, 'sign-reply', { assignmentId, version }, '2022-04-08')
  const seenBy = async (person: typeof town.office) =>
    (await see(person, getSuggestion, suggestionId, '2022-04-09')).rounds[0]?.replies[0]?.foundAtSigning
  expect(await seenBy(town.office)).toContain('WRONG_WORD')
  expect(await seenBy(town.housing.clerk)).toContain('WRONG_WORD')
  expect(await seenBy(town.lead)).toBeNull()
})

test('the desk is told of the draft as it is saved', async () => {
  const [assignmentId] = await assignedTo(town, town.housing)
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  const findings = async () => (await see(town.housing.clerk, getReplyDraft, assignmentId, '2022-04-01')).findings
  expect(await findings()).toEqual([])
  await act(town.housing.clerk, 'save-reply', { assignmentId, version: 0, body }, '2022-04-01')
  expect((await findings()).map(({ kind }) => kind)).toContain('WRONG_WORD')
})
