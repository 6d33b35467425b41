import { expect, test } from 'vitest'
import { aReply, assigned, assignedTo, heard } from '../support/handling'
import { eventsOf, rowOf, rows } from '../support/ledger'
import { act, refusalOf } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
type Kept = { replyId: string; version: number }

async function handling(unit = town.housing): Promise<[string, string]> {
  const [assignmentId, suggestionId] = await assignedTo(town, unit)
  await act(unit.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await heard(unit.clerk, assignmentId, '2022-03-09')
  return [assignmentId, suggestionId]
}

const save = (assignmentId: string, more: object = {}, by = town.housing.clerk) =>
  act<Kept>(by, 'save-reply', aReply(assignmentId, more), '2022-04-01')
const send = (assignmentId: string, more: object = {}, by = town.housing.clerk, on = '2022-04-02') =>
  act<Kept>(by, 'submit-reply', aReply(assignmentId, more), on)
const sign = (assignmentId: string, version: number, by = town.housing.head) =>
  act<{ status: string }>(by, 'sign-reply', { assignmentId, version }, '2022-04-08')
const giveBack = (assignmentId: string, version: number, by = town.housing.head) =>
  act(by, 'return-reply', { assignmentId, version, reason: '第二项建议没有答复。' }, '2022-04-05')

const repliesOf = (assignmentId: string) => rows('SELECT * FROM reply WHERE assignment_id = $1', [assignmentId])

test('a draft may be as unfinished as it is', async () => {
  const [assignmentId, suggestionId] = await handling()
  await act(town.housing.clerk, 'save-reply', { assignmentId, version: 0, body: '王立新代表：' }, '2022-04-01')
  const [draft] = await repliesOf(assignmentId)
  expect(draft).toMatchObject({ version: 1, body: '王立新代表：', answer_letter: null, submitted_at: null })
  expect((await rowOf('suggestion', suggestionId)).status).toBe('IN_PROGRESS')
})

test('the letter of the class is the one the congress has for the meaning', async () => {
  const [assignmentId] = await handling()
  await save(assignmentId, { answerMeaning: 'DEFERRED' })
  const [draft] = await repliesOf(assignmentId)
  expect(draft).toMatchObject({ answer_letter: 'D', answer_meaning: 'DEFERRED' })
})

test('the unit shares one draft, and who has not seen the newest version is told', async () => {
  const [assignmentId] = await handling()
  expect(await save(assignmentId)).toMatchObject({ version: 1 })
  const head = save(assignmentId, { version: 1, body: '局长改过的一稿。' }, town.housing.head)
  expect(await head).toMatchObject({ version: 2 })
  expect(await refusalOf(save(assignmentId, { version: 1, body: '经办人的一稿。' }))).toBe('stale-version')
  const [draft] = await repliesOf(assignmentId)
  expect(draft).toMatchObject({ body: '局长改过的一稿。', written_by_id: town.housing.head.personId })
})

test('two clerks saving at once: one draft is kept, the other is told', async () => {
  for (let attempt = 0; attempt < 10; attempt++) {
    const [assignmentId] = await handling()
    const saved = await Promise.all([
      refusalOf(save(assignmentId, { body: '甲稿' })),
      refusalOf(save(assignmentId, { body: '乙稿' }, town.housing.head)),
    ])
    expect(saved.toSorted()).toEqual(['stale-version', undefined])
    expect(await repliesOf(assignmentId)).toHaveLength(1)
  }
})

test('the clerk writes, the head signs, everybody who signed the suggestion has it, and it is replied', async () => {
  const { suggestionId, assignmentIds } = await assigned(town, [{ unit: town.housing, role: 'SOLE' }], '2022-03-01', {
    confirmed: [town.coSigner],
    declined: [town.stranger],
  })
  const assignmentId = assignmentIds[0] as string
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await heard(town.housing.clerk, assignmentId, '2022-03-09')
  const { replyId, version } = await send(assignmentId)
  expect((await rowOf('suggestion', suggestionId)).status).toBe('REPLY_UNDER_REVIEW')

  await sign(assignmentId, version)
  expect((await rowOf('suggestion', suggestionId)).status).toBe('REPLIED')
  const [reply] = await rows('SELECT signed_on::text, signer_name, signed_by_id FROM reply WHERE id = $1', [replyId])
  const { name, personId } = town.housing.head
  expect(reply).toEqual({ signed_on: '2022-04-08', signer_name: name, signed_by_id: personId })
  const deliveries = await rows('SELECT delegate_id FROM reply_delivery WHERE reply_id = $1', [replyId])
  const addressees = [town.lead.delegateId, town.coSigner.delegateId].toSorted()
  expect(deliveries.map(({ delegate_id }) => delegate_id).toSorted()).toEqual(addressees)
  expect(await eventsOf(replyId)).toEqual(['reply.submitted', 'reply.signed', 'commitment.made'])
})

test('a clerk may not sign, nor the head of another unit, nor the office', async () => {
  const [assignmentId] = await handling()
  const { version } = await send(assignmentId)
  for (const person of [town.housing.clerk, town.transport.head, town.office, town.lead]) {
    expect(await refusalOf(sign(assignmentId, version, person))).toBe('not-found')
  }
  const [reply] = await repliesOf(assignmentId)
  expect(reply?.signed_at).toBeNull()
})

test('two signatures at once are one', async () => {
  const [assignmentId] = await handling()
  const { version, replyId } = await send(assignmentId)
  const signed = await Promise.all([refusalOf(sign(assignmentId, version)), refusalOf(sign(assignmentId, version))])
  expect(signed.toSorted()).toEqual(['move-not-open', undefined])
  expect(await eventsOf(replyId)).toEqual(['reply.submitted', 'reply.signed', 'commitment.made'])
})

test('the head sends it back with a reason, the clerk mends it, and only the mended text can be signed', async () => {
  const [assignmentId, suggestionId] = await handling()
  const { version } = await send(assignmentId)
  await giveBack(assignmentId, version)
  expect((await rowOf('suggestion', suggestionId)).status).toBe('IN_PROGRESS')
  expect(await refusalOf(sign(assignmentId, version))).toBe('move-not-open')

  const mended = await send(assignmentId, { version }, town.housing.clerk, '2022-04-06')
  expect(await refusalOf(sign(assignmentId, version))).toBe('stale-version')
  await sign(assignmentId, mended.version)
  const [reply] = await repliesOf(assignmentId)
  expect(reply).toMatchObject({ return_reason: '第二项建议没有答复。', version: mended.version })
})

test('while the head has it, nobody writes in it', async () => {
  const [assignmentId] = await handling()
  const { version } = await send(assignmentId)
  expect(await refusalOf(save(assignmentId, { version }))).toBe('move-not-open')
  expect(await refusalOf(send(assignmentId, { version }))).toBe('move-not-open')
})

test('two leads: the first signature does not make it replied, the second does', async () => {
  const { suggestionId, assignmentIds } = await assigned(town, [
    { unit: town.housing, role: 'LEAD', part: '车位' },
    { unit: town.transport, role: 'LEAD', part: '道路' },
  ])
  const [first, second] = assignmentIds as [string, string]
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId: first }, '2022-03-02')
  await act(town.transport.clerk, 'acknowledge-assignment', { assignmentId: second }, '2022-03-02')
  await heard(town.housing.clerk, first, '2022-03-09')
  await sign(first, (await send(first)).version)
  expect((await rowOf('suggestion', suggestionId)).status).toBe('ACKNOWLEDGED')
  await heard(town.transport.clerk, second, '2022-03-09')
  const other = await send(second, {}, town.transport.clerk)
  expect(await sign(second, other.version, town.transport.head)).toMatchObject({ status: 'REPLIED' })
  expect((await rowOf('suggestion', suggestionId)).status).toBe('REPLIED')
})

test('a document number goes out once in a unit; the same number may stand in two drafts', async () => {
  const documentNumber = '住房字〔2022〕900号'
  const [first] = await handling()
  const [second] = await handling()
  await save(first, { documentNumber })
  await send(second, { documentNumber })
  expect(await refusalOf(send(first, { version: 1, documentNumber }))).toBe('document-number-taken')
  const [draft] = await repliesOf(first)
  expect(draft).toMatchObject({ version: 1, submitted_at: null })
  const [elsewhere] = await handling(town.transport)
  await send(elsewhere, { documentNumber }, town.transport.clerk)
})

test('two clerks sending two letters under one number at once: one goes out', async () => {
  for (let attempt = 0; attempt < 10; attempt++) {
    const documentNumber = `住房字〔2022〕${800 + attempt}号`
    const [[first], [second]] = [await handling(), await handling()]
    const sent = await Promise.all([
      refusalOf(send(first, { documentNumber })),
      refusalOf(send(second, { documentNumber }, town.housing.head)),
    ])
    expect(sent.toSorted()).toEqual(['document-number-taken', undefined])
  }
})

test('not public needs a reason, and a letter without answers is no reply', async () => {
  const [assignmentId] = await handling()
  expect(await refusalOf(send(assignmentId, { publicity: 'NONE' }))).toBe('shape-refused')
  expect(await refusalOf(send(assignmentId, { answers: [] }))).toBe('shape-refused')
  expect(await repliesOf(assignmentId)).toEqual([])
  await send(assignmentId, { publicity: 'NONE', publicityReason: '涉及商业秘密。' })
})

test('a meaning the congress has no letter for is refused', async () => {
  await rows(
    "UPDATE answer_class SET meaning = 'REFERENCE', letter = 'Z' WHERE meaning = 'DEFERRED' AND congress_id = $1",
    [town.congressId],
  )
  const [assignmentId] = await handling()
  expect(await refusalOf(send(assignmentId, { answerMeaning: 'DEFERRED' }))).toBe('answer-class-unknown')
  expect(await repliesOf(assignmentId)).toEqual([])
})

test('another unit can neither read along nor write', async () => {
  const [assignmentId] = await handling()
  expect(await refusalOf(save(assignmentId, {}, town.transport.clerk))).toBe('not-found')
  expect(await refusalOf(send(assignmentId, {}, town.transport.head))).toBe('not-found')
})
