import { expect, test } from 'vitest'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { getReplyToSign } from '@/lib/queries/get-reply-to-sign'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { aReply, assignedTo, heard } from '../support/handling'
import { act, type Person, refusalOf, see } from '../support/people'
import { eventTypesOf } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { clerk, head } = town.housing
const body = '您的提案收悉。夜间共享车位已列入储备库，立体停车库将积极争取，尽快实施。'
const reason = '引用的是代表来函的原话。'

async function written() {
  const [assignmentId, suggestionId] = await assignedTo(town, town.housing)
  await act(clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await heard(clerk, assignmentId, '2022-03-09')
  const saved = await act<{ version: number }>(clerk, 'save-reply', { assignmentId, version: 0, body }, '2022-04-01')
  const { findings } = await see(clerk, getReplyDraft, assignmentId, '2022-04-01')
  const place = findings.findIndex(({ kind }) => kind === 'WRONG_WORD')
  const asked = { assignmentId, version: saved.version, place, kind: 'WRONG_WORD', reason }
  const answer = (more: object = {}, by: Person = clerk) =>
    act(by, 'answer-finding', { ...asked, ...more }, '2022-04-01')
  const standsFor = async (version: number) => {
    const { findings: shown } = await see(head, getReplyToSign, assignmentId, '2022-04-03')
    return { version, stands: shown.find(({ kind }) => kind === 'WRONG_WORD')?.stands }
  }
  return { assignmentId, suggestionId, version: saved.version, answer, standsFor }
}

test('seen, it stands: whoever signs reads why, of the version it was said of, and signs all the same', async () => {
  const { assignmentId, version, answer, standsFor } = await written()
  await answer()
  const sent = await act<{ version: number }>(
    clerk,
    'submit-reply',
    { ...aReply(assignmentId, { body }), version },
    '2022-04-02',
  )
  expect(await standsFor(version)).toEqual({ version, stands: { reason, by: clerk.name, version } })
  await act(head, 'sign-reply', { assignmentId, version: sent.version }, '2022-04-08')
})

test('it is the unit’s own, and stands in nobody else’s timeline', async () => {
  const { suggestionId, answer } = await written()
  await answer()
  expect(await eventTypesOf(suggestionId)).toContain('reply.finding-stands')
  const toldOf = async (person: Person) =>
    (await see(person, getSuggestion, suggestionId, '2022-04-02')).happenings.map(({ type }) => type)
  expect(await toldOf(clerk)).toContain('reply.finding-stands')
  for (const person of [town.lead, town.office, town.government])
    expect(await toldOf(person)).not.toContain('reply.finding-stands')
})

test.each([
  ['stale-version', { version: 7 }],
  ['finding-gone', { kind: 'GAP' }],
  ['finding-gone', { place: 400 }],
  ['shape-refused', { reason: '好' }],
])('refused with %s, and nothing is kept', async (code, more) => {
  const { suggestionId, answer } = await written()
  expect(await refusalOf(answer(more))).toBe(code)
  expect(await eventTypesOf(suggestionId)).not.toContain('reply.finding-stands')
})

test('nobody outside the unit answers for it, and nobody once it is sent', async () => {
  const { assignmentId, version, answer } = await written()
  for (const person of [town.lead, town.office, town.transport.clerk, town.government])
    expect(await refusalOf(answer({}, person))).toBe('not-found')
  await act(clerk, 'submit-reply', { ...aReply(assignmentId, { body }), version }, '2022-04-02')
  expect(await refusalOf(answer({ version: version + 1 }))).toBe('move-not-open')
})
