import { beforeAll, expect, test } from 'vitest'
import { feedEntries } from '@/lib/queries/feed-entries'
import { getAssignment } from '@/lib/queries/get-assignment'
import { getContact } from '@/lib/queries/get-contact'
import { getLetters } from '@/lib/queries/get-letters'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { latestNotices } from '@/lib/queries/latest-notices'
import { listNotices } from '@/lib/queries/list-notices'
import { getNotes } from '@/lib/queries/notes-of'
import { getProgress } from '@/lib/queries/progress-of'
import { noticeFilterSchema } from '@/lib/schemas/notices'
import { answerLetter } from '@/lib/web/give-letter'
import { aContact, aReply } from '../support/handling'
import { publicOrigin, requestTo } from '../support/http'
import { keptInHand, known, knownTown, later, namesIn } from '../support/kept-secret'
import { act, type Person, refusalOf, see } from '../support/people'
import { eventsOf, rows } from '../support/rows'
import type { Town } from '../support/town'

let town: Town
let made: { id: string; assignmentId: string }
let replyId: string
let contactId: string
/** Names, telephone, card, and the keys under which they stand elsewhere. */
let sought: string[]

beforeAll(async () => {
  town = await knownTown()
  const { lead, coSigner, housing } = town
  sought = [...known, ...[lead, coSigner].flatMap(({ personId, delegateId }) => [personId, delegateId])]
  made = await keptInHand(town)
  const { id: suggestionId, assignmentId } = made
  await act(housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  const contact = aContact(assignmentId, { delegateView: '王立新代表（13911112222）希望尽快答复。' })
  contactId = (await act<{ contactId: string }>(housing.clerk, 'log-contact', contact, '2022-03-09')).contactId
  const note = { suggestionId, level: 'UNIT', text: '王立新代表来电催问。', mentions: [] }
  await act(housing.clerk, 'write-note', note, '2022-03-09')
  await act(housing.clerk, 'post-progress', { assignmentId, text: '已与王立新、闫冰代表商定。' }, '2022-03-09')
})

/** Whatever is told of it, told to everybody. */
async function told(people: readonly Person[]) {
  const events = (await eventsOf(made.id)).filter(({ type }) => /co-signing|submitted|contact-logged/.test(type))
  const data = people.flatMap(({ personId }) =>
    events.map(({ id }) => ({
      congressId: town.congressId,
      eventId: id,
      personId,
      channel: 'IN_APP',
      state: 'DELIVERED' as const,
    })),
  )
  await rows.notice.createMany({ data, skipDuplicates: true })
}

test('what a unit wrote itself is shown without the name to its own people, and with it to the office', async () => {
  const { assignmentId, id } = made
  for (const person of [town.housing.clerk, town.housing.head]) {
    const pages = [
      await see(person, getNotes, id, later),
      await see(person, getProgress, assignmentId, later),
      await see(person, getContact, { assignmentId, contactId }, later),
      await see(person, getSuggestion, id, later),
    ]
    expect(pages.map((page) => namesIn(page, sought))).toEqual([[], [], [], []])
    expect(JSON.stringify(pages[0])).toContain('×××代表来电催问。')
  }
  expect(namesIn(await see(town.office, getSuggestion, id, later))).toContain('王立新')
})

test('a unit can say that it has met whoever leads it, without knowing who that is; he is asked whether it was so', async () => {
  const { text } = await see(
    town.housing.clerk,
    getAssignment,
    { assignmentId: made.assignmentId, move: 'logContact' },
    later,
  )
  expect(text.signers).toEqual([{ delegateId: '×××', name: '×××' }])
  const asked = await rows.contactDelegate.findMany({ where: { contactId }, select: { delegateId: true } })
  expect(asked).toEqual([{ delegateId: town.lead.delegateId }])
})

test('neither the list of notices, nor the bell, nor the feed of days names anybody', async () => {
  const people = [town.housing.head, town.housing.clerk, town.government, town.assessor, town.stranger]
  await told([...people, town.lead])
  const filter = noticeFilterSchema.parse({})
  for (const person of people) {
    const read = [
      await see(person, listNotices, filter, later),
      await see(person, (reading) => latestNotices(reading), null, later),
      await see(person, feedEntries, null, later),
    ]
    expect([person.name, ...read.map((one) => namesIn(one, sought))]).toEqual([person.name, [], [], []])
  }
  const head = await see(town.housing.head, listNotices, filter, later)
  expect(head.rows.some(({ suggestionId }) => suggestionId === made.id)).toBe(true)
  expect(namesIn(await see(town.lead, listNotices, filter, later))).toContain('闫冰')
})

test('a letter names whom it is to: only the office and the addressees take it or hand it over', async () => {
  const { assignmentId, id } = made
  const reply = aReply(assignmentId)
  const { version } = await act<{ version: number }>(town.housing.clerk, 'submit-reply', reply, '2022-04-07')
  await act(town.housing.head, 'sign-reply', { assignmentId, version }, '2022-04-08')
  replyId = (await rows.reply.findFirstOrThrow({ where: { assignmentId } })).id
  const { delegateId } = town.lead
  const taken = async (by: Person) => {
    const { headers } = requestTo('', { by })
    const address = `${publicOrigin}/api/downloads/letters/${replyId}/${delegateId}?format=DOCX`
    return (await answerLetter(new Request(address, { headers }), { replyId, delegateId })).status
  }
  for (const by of [town.housing.clerk, town.housing.head, town.government, town.stranger]) {
    expect([by.name, await taken(by)]).toEqual([by.name, 404])
    expect([by.name, await refusalOf(see(by, getLetters, id, later))]).toEqual([by.name, 'not-found'])
  }
  for (const by of [town.office, town.lead]) expect([by.name, await taken(by)]).toEqual([by.name, 200])
  const handOver = { replyId, delegateId, on: '2022-04-09', note: '当面送达。' }
  expect(await refusalOf(act(town.housing.head, 'hand-over-letter', handOver, '2022-04-09'))).toBe('not-found')
  await act(town.office, 'hand-over-letter', handOver, '2022-04-09')
  for (const person of [town.housing.head, town.government, town.assessor]) {
    const page = await see(person, getSuggestion, id, '2022-04-10').catch(() => null)
    expect([person.name, namesIn(page, sought)]).toEqual([person.name, []])
  }
}, 60_000)
