import { beforeAll, expect, test } from 'vitest'
import { registry } from '@/lib/commands/registry'
import type { Actor } from '@/lib/domain/access/actor'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { noticesVisibleTo } from '@/lib/queries/notices-visible-to'
import { visibleTo } from '@/lib/queries/visible-to'
import { seal } from '@/lib/store/tx'
import { draft } from '../support/a-draft'
import { type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { noonOf } from '../support/suggestions'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-01'
let town: Town
let neighbour: Town
let theirs: string

const everybody = (of: Town): Person[] => [
  ...[
    of.lead,
    of.coSigner,
    of.stranger,
    of.office,
    of.government,
    of.leader,
    of.officer,
    of.otherOfficer,
    of.assessor,
    of.otherAssessor,
  ],
  ...[of.system, of.security, of.audit],
  ...[of.housing, of.transport, of.street, of.court].flatMap(({ clerk, head }) => [clerk, head]),
]

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
  theirs = await assigned(neighbour, [
    { unit: neighbour.transport, role: 'LEAD' },
    { unit: neighbour.housing, role: 'ASSIST' },
  ])
})

/** Row level security does not bind the master of the database: only our own rules are left. */
const unwalled = <Result>(work: (tx: ReturnType<typeof seal>) => Promise<Result>) =>
  rows.$transaction((client) => work(seal(client)))

test('no office of ours is shown a suggestion of the neighbour', async () => {
  for (const { actor } of everybody(town)) {
    const reading = (tx: ReturnType<typeof seal>) => getSuggestion({ tx, actor, moment: noonOf(day) }, theirs)
    expect(await refusalOf(unwalled(reading))).toBe('not-found')
  }
  expect(await refusalOf(see(neighbour.office, getSuggestion, theirs, day))).toBeUndefined()
})

test('no list of ours names a suggestion of the neighbour', async () => {
  const listed = (actor: Actor) =>
    rows.$queryRaw<{ id: string }[]>`SELECT s.id FROM suggestion s WHERE ${visibleTo(actor)} AND s.id = ${theirs}::uuid`
  for (const { actor } of everybody(town)) expect(await listed(actor)).toEqual([])
  expect(await listed(neighbour.office.actor)).toEqual([{ id: theirs }])
})

const office = ['register-suggestion', 'assign-suggestion', 'send-back-suggestion', 'not-accept-suggestion']
const ofDesk = ['save-assignment-plan', 'send-pre-assignment', 'assign-planned']
const later = ['handle-suggestion-again', 'track-suggestion', 'conclude-suggestion', 'rate-suggestion']
const together = ['merge-suggestions', 'unmerge-suggestion', 'split-suggestion', 'undo-split']
test.each([...office, ...ofDesk, ...later, ...together, 'save-draft', 'discard-draft', 'submit-suggestion'])(
  '%s does not reach a suggestion of the neighbour',
  async (name) => {
    const { suggestionId } = await draft(neighbour.lead, day)
    for (const id of [theirs, suggestionId]) expect(await reached(name, id)).toEqual(new Set(['not-found']))
  },
)

const ofUnits = [
  'open-assignment',
  'acknowledge-assignment',
  'log-contact',
  'give-opinion',
  'save-reply',
  'submit-reply',
]
test.each([...ofUnits, 'return-reply', 'sign-reply', 'ask-extension', 'decide-extension'])(
  '%s does not reach an assignment of the neighbour',
  async (name) => {
    const { id } = await rows.assignment.findFirstOrThrow({ where: { suggestionId: theirs } })
    expect(await reached(name, id)).toEqual(new Set(['not-found']))
  },
)

const ofNotices = ['save', 'issue', 'discard', 'withdraw', 'receive', 'answer']
test.each(ofNotices)('%s does not reach a chasing notice of the neighbour', async (verb) => {
  const { congressId } = neighbour
  const { id: assignmentId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId: theirs } })
  const paper = { congressId, suggestionId: theirs, assignmentId, kind: 'SUPERVISION', year: 2022, status: 'ISSUED' }
  const number = 1 + (await rows.chasingNotice.count({ where: { congressId } }))
  const texts = { demand: '请尽快办理。', draftedAt: new Date(day), issuedAt: new Date(day), issuedOn: new Date(day) }
  const { id } = await rows.chasingNotice.create({ data: { ...paper, ...texts, number } })
  expect(await reached(`${verb}-chasing-notice`, id)).toEqual(new Set(['not-found']))
  const listed = (actor: Actor) =>
    rows.$queryRaw<{ id: string }[]>`SELECT s.id FROM chasing_notice s JOIN assignment a ON a.id = s.assignment_id
      JOIN unit u ON u.id = a.unit_id WHERE ${noticesVisibleTo(actor)} AND s.id = ${id}::uuid`
  for (const { actor } of everybody(town)) expect(await listed(actor)).toEqual([])
  expect(await listed(neighbour.office.actor)).toEqual([{ id }])
})

test('answer-pre-assignment does not reach an opinion of the neighbour', async () => {
  const { congressId, transport } = neighbour
  const asked = { party: 'UNIT', unitId: transport.id, ordinal: 0, askedAt: new Date(day), answerBy: new Date(day) }
  const { id } = await rows.preAssignmentOpinion.create({ data: { congressId, suggestionId: theirs, ...asked } })
  expect(await reached('answer-pre-assignment', id)).toEqual(new Set(['not-found']))
})

test('draft-supervision-notice does not reach an assignment of the neighbour', async () => {
  const { id } = await rows.assignment.findFirstOrThrow({ where: { suggestionId: theirs } })
  expect(await reached('draft-supervision-notice', id)).toEqual(new Set(['not-found']))
})

/** What everybody of our town is told who tries the command on the neighbour's record; the shape does not stand in the way. */
async function reached(name: string, id: string): Promise<Set<string | undefined>> {
  const command = registry.get(name)
  if (!command) throw new Error(`no such command: ${name}`)
  const rows = [{ suggestionId: id, version: 1 }]
  const input = {
    ...anything,
    rows,
    sessionId: neighbour.sessionId,
    suggestionId: id,
    opinionId: id,
    assignmentId: id,
    noticeId: id,
  }
  const answers = new Set<string | undefined>()
  for (const { actor } of everybody(town)) {
    const moment = noonOf(day)
    answers.add(await refusalOf(unwalled((tx) => command.run({ tx, actor, moment }, input))))
  }
  return answers
}

const anything = {
  version: 1,
  handlers: [],
  units: [],
  heldOn: day,
  answerBy: day,
  place: '会议室',
  proposedUnitId: '',
  asks: [],
  commitments: [],
  otherIds: [],
  titles: [],
  partOfAsk: [],
  reason: '',
  body: '',
  title: '',
  decision: 'REFUSED',
}
