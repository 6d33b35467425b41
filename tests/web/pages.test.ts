import { readdir } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { findableBy } from '@/lib/domain/suggestion/search-text'
import { draft, handIn } from '../support/a-draft'
import { anAttachment } from '../support/attachments'
import { collecting, linkOf } from '../support/co-signing'
import { offeredTo } from '../support/entries'
import { aContact, aReply, heard } from '../support/handling'
import { allPagesTwice, known, pagesThatName, phone } from '../support/kept-secret'
import { theOfficesTemplate } from '../support/letter-templates'
import { lookedAt } from '../support/looking'
import { merged, registered, splitUp } from '../support/merging'
import { others } from '../support/other-addresses'
import { pages } from '../support/pages'
import { act, type Person, refusalOf, see } from '../support/people'
import { planned, plannedFor, sendOut } from '../support/planning'
import { ratedWorld } from '../support/rated-world'
import { handedInAgain, objected, refused } from '../support/refused'
import { assigned, replied } from '../support/replied'
import { rows } from '../support/rows'
import { underSupervision } from '../support/supervising'
import { foundTown, type Town } from '../support/town'
import type { Who, World } from '../support/world'

const day = '2022-05-16'
let town: Town
let neighbour: Town
let world: World

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
  world = await build(town)
})

test('every page and every route is on the list, and nothing else', async () => {
  const files = await readdir('app', { recursive: true })
  const addresses = files
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${file.replace(/\/?(page\.tsx|route\.ts)$/, '')}`.replaceAll(/\/\([^)]*\)/g, '') || '/')
  expect(addresses.sort()).toEqual([...Object.keys(pages), ...Object.keys(others)].sort())
})

const people = (): Record<Who, Person> => ({
  ...town,
  clerk: town.transport.clerk,
  head: town.transport.head,
  assistant: town.housing.clerk,
  otherUnit: town.court.clerk,
})

test.each(Object.entries(pages))(
  '%s opens for those it is for, and does not exist for anybody else',
  async (_, page) => {
    const opened: string[] = []
    for (const [who, person] of Object.entries(people()) as [Who, Person][]) {
      if (!person.token) continue
      const answer = await refusalOf(see(person, page.query, page.input(world), day))
      if (answer === undefined) opened.push(who)
      else expect([who, answer]).toEqual([who, 'not-found'])
    }
    expect(opened.sort()).toEqual([...page.opens].sort())
  },
)

const ofRecords = Object.entries(pages).filter(([address]) => /Id\]/.test(address))

test.each(ofRecords)('%s shows no record to another congress', async (_, page) => {
  const { lead, office, leader, security, transport } = neighbour
  for (const person of [lead, office, leader, security, transport.clerk, transport.head])
    expect(await refusalOf(see(person, page.query, page.input(world), day))).toBe('not-found')
})

test('what is kept secret is named on no page of those who must not know, and was before', allPagesTwice, async () => {
  const { congressId, lead, coSigner } = town
  const keys = [lead, coSigner].flatMap(({ personId, delegateId }) => [personId, delegateId])
  const naming = () => pagesThatName(pages, people(), world, day, [...known, ...keys])
  await rows.person.update({ where: { id: lead.personId }, data: { phone } })
  expect((await naming()).length).toBeGreaterThan(15)
  const led = await rows.suggestion.findMany({ where: { congressId }, select: { id: true, searchText: true } })
  for (const { id, searchText } of led) {
    const found = findableBy(searchText, lead.name, true)
    await rows.suggestion.update({ where: { id }, data: { secrecyWish: true, searchText: found } })
  }
  expect([lead.name, coSigner.name].every((name) => known.includes(name))).toBe(true)
  expect(await naming()).toEqual([])
})

async function build(of: Town): Promise<World> {
  const handlers = [
    { unit: of.transport, role: 'LEAD' as const },
    { unit: of.housing, role: 'ASSIST' as const },
  ]
  const inHand = async () => {
    const suggestionId = await assigned(of, handlers)
    const [lead, assist] = await Promise.all(['LEAD', 'ASSIST'].map((role) => assignmentOf(suggestionId, role)))
    await act(of.transport.clerk, 'acknowledge-assignment', { assignmentId: lead }, '2022-02-28')
    await act(of.housing.clerk, 'acknowledge-assignment', { assignmentId: assist }, '2022-02-28')
    return { suggestionId, lead: lead as string, assist: assist as string }
  }
  const ours = await inHand()
  const extended = await inHand()
  const ask = { assignmentId: extended.lead, until: '2022-07-01', reason: '需要与铁路部门会商站点位置。' }
  await act(of.transport.clerk, 'ask-extension', ask, '2022-05-10')
  const signing = await inHand()
  await act(of.transport.clerk, 'log-contact', aContact(signing.lead), '2022-03-10')
  const opinion = '我局可在站点周边配合改造人行道，并同步迁移路灯。'
  await act(of.housing.clerk, 'give-opinion', { assignmentId: signing.assist, opinion }, '2022-03-20')
  await act(of.transport.clerk, 'submit-reply', aReply(signing.lead), '2022-05-10')
  const answered = await replied(of)
  const { suggestionId: signed } = await collecting(of, [of.coSigner])
  return {
    collecting: signed,
    enteredDraft: (await offeredTo(of, of.office)).suggestionId,
    coSignToken: await linkOf(of, signed),
    drafted: (await draft(of.lead, '2022-02-23')).suggestionId,
    submitted: await handIn(of.lead, '2022-02-23'),
    refused: await refused(of),
    handedInAgain: await handedInAgain(of),
    objected: await objected(of),
    lookedAt: await lookedAt(of),
    registered: await registered(of),
    merged: await merged(of),
    splitUp: await splitUp(of),
    assigned: ours.suggestionId,
    leadAssignment: ours.lead,
    contact: (await heard(of.transport.clerk, ours.lead, '2022-05-12')).contactId,
    assistAssignment: ours.assist,
    extensionAsked: extended.suggestionId,
    replyToSign: signing.lead,
    replied: answered.suggestionId,
    repliedAssignment: (await assignmentOf(answered.suggestionId, 'SOLE')) as string,
    ...(await ratedWorld(of)),
    uploaded: await uploaded(of),
    account: of.lead.accountId,
    edition: (await rows.calendarEdition.findFirstOrThrow({ where: { congressId: of.congressId, year: 2022 } })).id,
    issuedNotice: await issuedNotice(of, ours.lead),
    askedOpinion: await askedOpinion(of),
    rule: await aRule(of),
    unit: of.street.id,
    mandate: of.stranger.delegateId,
    supervised: await underSupervision(of),
    promise: await promiseOn(of, answered.suggestionId),
    publishable: await anAttachment(of, ours.suggestionId, {
      kind: 'ATTACHMENT',
      way: 'WRITER',
      visibility: 'INTERNAL',
    }),
    template: await theOfficesTemplate(of),
    deadline: (await rows.deadline.findFirstOrThrow({ where: { suggestionId: ours.suggestionId, purpose: 'reply' } }))
      .id,
  }
}

async function askedOpinion(of: Town): Promise<string> {
  const row = await plannedFor(of, [planned(of.transport, 'SOLE')])
  await sendOut(of, [row])
  const asked = { suggestionId: row.suggestionId, unitId: of.transport.id }
  return (await rows.preAssignmentOpinion.findFirstOrThrow({ where: asked })).id
}

async function promiseOn({ congressId, transport }: Town, suggestionId: string): Promise<string> {
  const days = { dueOn: new Date('2022-06-30'), openedOn: new Date('2022-05-10') }
  const promised = { congressId, suggestionId, unitId: transport.id, text: '六月底前建成公交站', ...days }
  return (await rows.commitment.create({ data: promised })).id
}

async function issuedNotice(of: Town, assignmentId: string): Promise<string> {
  const drafted = { assignmentId, demand: '请于五月底前答复代表，并书面说明进展。' }
  const { noticeId } = await act<{ noticeId: string }>(of.office, 'draft-supervision-notice', drafted, '2022-05-10')
  await act(of.office, 'issue-chasing-notice', { noticeId, version: 1 }, '2022-05-10')
  return noticeId
}

const assignmentOf = async (suggestionId: string, role: string) =>
  (await rows.assignment.findFirstOrThrow({ where: { suggestionId, role } })).id

async function uploaded({ congressId, office }: Town): Promise<string> {
  const file = { fileName: 'a.csv', sha256: new Uint8Array(32), byteSize: 1, state: 'PREVIEWED', counts: {} }
  const understood = {
    sheet: '',
    merges: [],
    understanding: { columns: [] },
    corrections: {},
    decisions: { units: {}, delegates: {} },
  }
  const data = { ...file, understanding: understood, congressId, uploadedById: office.personId, uploadedAt: new Date() }
  return (await rows.import.create({ data })).id
}

async function aRule({ congressId, office, transport }: Town): Promise<string> {
  const made = {
    createdById: office.personId,
    createdAt: new Date(),
    changedById: office.personId,
    changedAt: new Date(),
  }
  const rule = { congressId, condition: 'KEYWORD', words: ['公交'], unitId: transport.id, ...made }
  return (await rows.routingRule.create({ data: rule })).id
}
