import { beforeAll, expect, test } from 'vitest'
import { messageOf } from '@/lib/notifications/messages'
import { readAssignmentList } from '@/lib/queries/assignment-list'
import { getAssignment } from '@/lib/queries/get-assignment'
import { getAttachment } from '@/lib/queries/get-attachment'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getSuggestionForm } from '@/lib/queries/get-suggestion-form'
import { likeSuggestions } from '@/lib/queries/like-suggestions'
import { listAssignments } from '@/lib/queries/list-assignments'
import { listEvents } from '@/lib/queries/list-events'
import { listRegistry } from '@/lib/queries/list-registry'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { reportedTo } from '@/lib/queries/reported-to'
import { eventFilterSchema } from '@/lib/schemas/administration-filter'
import { assignmentFilterSchema } from '@/lib/schemas/assignment-filter'
import { assignmentListFilterSchema } from '@/lib/schemas/desk-filter'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { transactFor } from '@/lib/store/transact'
import { wordsFor } from '@/lib/wording/catalogue'
import { timelineSentence } from '@/lib/wording/timeline-sentence'
import { anAttachment } from '../support/attachments'
import { aContact } from '../support/handling'
import { keptInHand, knownTown, later, namesIn } from '../support/kept-secret'
import { act, type Person, see } from '../support/people'
import { eventsOf, rows } from '../support/rows'
import { noonOf } from '../support/suggestions'
import type { Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await knownTown()
})

const outside = (): [string, Person][] => [
  ['unit', town.housing.head],
  ['government', town.government],
]
const textOf = (filter: object) => registryFilterSchema.parse(filter)

test('page, form, list and desk name nobody; how many signed is told', async () => {
  const { id, assignmentId } = await keptInHand(town)
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  const delegateView = '王立新代表（13911112222）希望尽快答复。'
  await act(town.housing.clerk, 'log-contact', aContact(assignmentId, { delegateView }), later)
  for (const [who, person] of outside()) {
    const view = await see(person, getSuggestion, id, later)
    const form = await see(person, getSuggestionForm, id, later)
    expect([who, namesIn(view), namesIn(form)]).toEqual([who, [], []])
    expect(view.identity).toMatchObject({ isSecret: true, isHidden: true, signers: 2, opens: false, reason: '' })
    const [contact] = view.handlers[0]?.contacts.contacts ?? []
    expect(contact?.delegateView).toBe('×××代表（×××）希望尽快答复。')
    expect(contact?.met.map(({ name }) => name)).toEqual(['×××'])
    const said = view.happenings.map((one) => timelineSentence(one, wordsFor('zh-CN')))
    expect(said).toContain('×××代表确认联名，列第 1 位。')
    expect(said.join('')).not.toContain('身份保密')
  }
  const desk = await see(town.housing.clerk, getAssignment, { assignmentId, move: 'logContact' as const }, later)
  expect(namesIn(desk)).toEqual([])
  expect(desk.text).toMatchObject({ isHidden: true, phone: null, coSigners: [], joined: 1 })
  for (const person of [town.office, town.leader, town.lead, town.coSigner, town.officer]) {
    const view = await see(person, getSuggestion, id, later)
    expect(namesIn(view, ['王立新', '闫冰', '城区代表团'])).toEqual(['王立新', '闫冰', '城区代表团'])
    expect(view.identity).toMatchObject({ isSecret: true, isHidden: false })
  }
})

test('a search by the name neither finds nor counts it, except for the office', async () => {
  const before = (await see(town.government, listRegistry, textOf({ text: '王立新' }), later)).total
  const { id } = await keptInHand(town)
  const found = await see(town.government, listRegistry, textOf({ text: '王立新' }), later)
  expect([found.total, found.rows.some((row) => row.id === id)]).toEqual([before, false])
  for (const filter of [{ delegate: '王立新' }, { delegation: town.delegations[0] }]) {
    const page = await see(town.government, listRegistry, textOf(filter), later)
    expect([page.total, page.rows.some((row) => row.id === id)]).toEqual([before, false])
  }
  const mine = await see(
    town.housing.clerk,
    listAssignments,
    assignmentFilterSchema.parse({ text: '王立新', view: 'all' }),
    later,
  )
  expect(mine.rows.some(({ suggestionId }) => suggestionId === id)).toBe(false)
  expect(mine.counts.all).toBe(mine.rows.length)
  const office = await see(town.office, listRegistry, textOf({ text: '王立新' }), later)
  expect(office.rows.find((row) => row.id === id)).toMatchObject({ delegate: '王立新', isSecret: true })
  const all = await see(town.government, listRegistry, textOf({}), later)
  expect(all.rows.find((row) => row.id === id)).toMatchObject({ delegate: '×××', delegation: null })
})

test('the paper for the units names nobody, though the office prints it; nor do figures by delegation', async () => {
  const { id } = await keptInHand(town)
  const filter = assignmentListFilterSchema.parse({ session: town.sessionId })
  for (const person of [town.office, town.government]) {
    const listed = await see(person, readAssignmentList, filter, later)
    const row = listed.rows.find((one) => one.id === id)
    expect(row).toMatchObject({ lead: '×××', delegation: null, coSigners: [], joined: 1 })
  }
  const group = { kind: 'delegation' as const, id: town.delegations[0] as string }
  const behind = { year: 2022, figure: 'suggestions', group } as never
  const ids = async (by: Person) => (await see(by, readFigureList, behind, later)).rows.map((row) => row.id)
  expect(await ids(town.office)).toContain(id)
  expect(await ids(town.government)).not.toContain(id)
})

test('another delegate who drafts the like of it is not told whose it is', async () => {
  const title = '关于在黄河大堤加装反光护栏的建议'
  const { id } = await keptInHand(town, { title, secrecyWish: true })
  const question = { title, suggestionId: null }
  const like = async (by: Person) =>
    (await see(by, likeSuggestions, question, later)).find((one) => one.id === id)?.lead
  expect(await like(town.stranger)).toEqual({ name: '×××', delegation: null })
  expect(await like(town.coSigner)).toEqual({ name: '王立新', delegation: '城区代表团' })
})

test('a file is handed out under a name without the name', async () => {
  const { id } = await keptInHand(town)
  const file = await anAttachment(town, id, {
    fileName: '王立新的照片.pdf',
    kind: 'ATTACHMENT',
    visibility: 'INTERNAL',
  })
  expect((await see(town.housing.head, getAttachment, file, later)).fileName).toBe('×××的照片.pdf')
  expect((await see(town.office, getAttachment, file, later)).fileName).toBe('王立新的照片.pdf')
})

test('nor does a notice that leaves the house, nor what the audit is shown', async () => {
  const { id } = await keptInHand(town)
  const signed = (await eventsOf(id)).find(({ type }) => type === 'co-signing.confirmed')
  await rows.notice.createMany({
    data: [town.housing.head, town.lead].map(({ personId }) => ({
      congressId: town.congressId,
      eventId: signed?.id as string,
      personId,
      channel: 'EMAIL',
      state: 'WAITING' as const,
    })),
  })
  const letterTo = async ({ personId, actor }: Person) => {
    const { id: noticeId } = await rows.notice.findFirstOrThrow({
      where: { eventId: signed?.id as string, personId, channel: 'EMAIL' },
    })
    const report = await transactFor(town.congressId, (tx) =>
      reportedTo({ tx, actor, moment: noonOf(later) }, [noticeId]),
    )
    return report.reported.map((one) => messageOf(one, report.to).text).join()
  }
  expect(await letterTo(town.housing.head)).toContain('×××代表确认联名')
  expect(await letterTo(town.lead)).toContain('闫冰代表确认联名')
  const audit = await see(town.audit, listEvents, eventFilterSchema.parse({}), later)
  const about = audit.rows.filter(({ type }) => type.startsWith('co-signing') || type === 'suggestion.submitted')
  expect(about.length).toBeGreaterThan(2)
  const byName = await see(
    town.audit,
    listEvents,
    eventFilterSchema.parse({ q: '闫冰', type: 'co-signing.confirmed' }),
    later,
  )
  expect(byName.rows.filter(({ subject }) => subject === null)).toEqual([])
})
