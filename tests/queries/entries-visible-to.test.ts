import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchKind } from '@/lib/domain/search/kinds'
import { entriesVisibleTo } from '@/lib/queries/entries-visible-to'
import type { Query } from '@/lib/queries/query'
import { open } from '@/lib/store/tx'
import { draft } from '../support/a-draft'
import { anAttachment } from '../support/attachments'
import { endedMeeting } from '../support/minutes'
import { type Person, see } from '../support/people'
import { assigned, replyOf } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const on = '2022-06-01'
const town = await foundTown()
const { office, leader, government, lead, stranger } = town
const people = { office, leader, government, lead, stranger, clerk: town.transport.clerk, court: town.court.clerk }
let suggestionId: string
let everybody: string[]

const isSeen: Query<string, boolean> = async ({ tx, actor }, subjectId) => {
  const found = await open(tx).$queryRaw<
    unknown[]
  >`SELECT FROM search_entry e LEFT JOIN suggestion s ON s.id = e.suggestion_id
    WHERE e.subject_id = ${subjectId}::uuid AND ${entriesVisibleTo(actor)}`
  return found.length === 1
}
async function findersOf(subjectId: string): Promise<string[]> {
  const seen: string[] = []
  for (const [who, person] of Object.entries(people) as [string, Person][])
    if (await see(person, isSeen, subjectId, on)) seen.push(who)
  return seen
}

/** As a trigger leaves it, whether the text is there or not. */
async function entry(kind: SearchKind, subjectId: string = randomUUID(), of: string | null = null, body = '') {
  await rows.$executeRaw`
    INSERT INTO search_entry (congress_id, kind, subject_id, suggestion_id, day, title, body, words)
      VALUES (${town.congressId}::uuid, ${kind}, ${subjectId}::uuid, ${of}::uuid, '2022-05-01', '桥', ${body}, search.grams('桥'))
    ON CONFLICT (kind, subject_id) DO UPDATE SET body = excluded.body`
  return subjectId
}

beforeAll(async () => {
  suggestionId = await assigned(town, [{ unit: town.transport, role: 'SOLE' }])
  everybody = await findersOf(suggestionId)
})

test('a suggestion is found by whoever sees it, a draft by nobody', async () => {
  expect(everybody).toEqual(expect.arrayContaining(['office', 'leader', 'lead', 'clerk']))
  for (const who of ['stranger', 'court']) expect(everybody).not.toContain(who)
  const { suggestionId: drafted } = await draft(lead, on)
  expect(await findersOf(await entry('SUGGESTION', drafted, drafted))).toEqual([])
})

test.each<[SearchKind, string[]]>([
  ['UNIT', ['office', 'leader', 'government']],
  ['DELEGATE', ['office', 'leader']],
  ['MINUTES', ['office', 'leader']],
  ['VOICE', []],
  ['REPLY', []],
  ['ATTACHMENT', []],
  ['COMMITMENT', []],
])('of what belongs to no suggestion, a %s is found by %j', async (kind, who) => {
  expect(await findersOf(await entry(kind))).toEqual(who)
})

test('a voice is found by the committee, and by a unit when it was passed on to it', async () => {
  const heard = { congressId: town.congressId, source: 'RESIDENT', residentName: '李', text: '路灯不亮', number: 1 }
  const received = { channel: 'STATION', year: 2022, receivedOn: new Date(on), receivedAt: new Date(on) }
  const { id } = await rows.voiceItem.create({ data: { ...heard, ...received } })
  expect(await findersOf(await entry('VOICE', id))).toEqual(['office', 'leader'])
})

test('a reply is found by whoever sees its suggestion, once it is signed', async () => {
  const id = await entry('REPLY', await replyOf(suggestionId, town.transport, { body: '现答复如下。' }), suggestionId)
  expect(await findersOf(id)).toEqual(everybody)
  await rows.reply.update({ where: { id }, data: { signedAt: null, signedOn: null } })
  expect(await findersOf(id)).toEqual([])
})

describe('a file', () => {
  const file = async (more: object = {}) => {
    const id = await anAttachment(town, suggestionId, { scanState: 'CLEAN', ...more })
    return entry('ATTACHMENT', id, suggestionId)
  }

  test('is found by whoever may open it', async () => {
    expect(await findersOf(await file())).toEqual(['office', 'leader', 'lead'])
  })

  test('is found by nobody when it is infected, removed or replaced', async () => {
    const gone = { removedAt: new Date(on), removedById: office.personId }
    for (const more of [{ scanState: 'INFECTED' }, gone]) expect(await findersOf(await file(more))).toEqual([])
    const first = await file()
    const second = await file({ documentId: first, version: 2 })
    expect([await findersOf(first), await findersOf(second)]).toEqual([[], ['office', 'leader', 'lead']])
  })
})

describe('a promise', () => {
  const promise = async (of: string) => {
    const made = { congressId: town.congressId, suggestionId: of, unitId: town.transport.id, text: '六月底前建成' }
    const days = { dueOn: new Date('2022-06-30'), openedOn: new Date('2022-05-10') }
    return entry('COMMITMENT', (await rows.commitment.create({ data: { ...made, ...days } })).id, of)
  }

  test('is found by its unit, also when another handles the suggestion now', async () => {
    const elsewhere = await assigned(town, [{ unit: town.court, role: 'SOLE' }])
    const finders = await findersOf(await promise(elsewhere))
    expect(finders).toEqual(expect.arrayContaining(['office', 'lead', 'clerk', 'court']))
    expect(await findersOf(await promise(suggestionId))).not.toContain('court')
  })

  test('in which a kept name stands is found by nobody who may not know it', async () => {
    const id = await promise(suggestionId)
    await entry('COMMITMENT', id, suggestionId, `${lead.name}代表要的公交站`)
    expect(await findersOf(id)).toContain('clerk')
    await rows.suggestion.update({ where: { id: suggestionId }, data: { secrecy: true } })
    expect(await findersOf(id)).toEqual(['office', 'leader', 'lead'])
    await rows.suggestion.update({ where: { id: suggestionId }, data: { secrecy: null } })
  })
})

test('what a meeting recorded of a suggestion is found by whoever sees it, when the meeting is over', async () => {
  const { meetingId, itemId, suggestionId: met } = await endedMeeting(town)
  const id = await entry('MEETING_RECORD', itemId, met)
  const seen = await findersOf(id)
  expect(seen).toEqual(await findersOf(met))
  expect(seen).not.toContain('stranger')
  const meeting = (state: string) => rows.replyMeeting.update({ where: { id: meetingId }, data: { state } })
  await meeting('UNDER_WAY')
  expect(await findersOf(id)).toEqual(['office'])
  await meeting('ENDED')
  await rows.replyMeetingItem.update({ where: { id }, data: { takenOutAt: new Date(on) } })
  expect(await findersOf(await entry('MEETING_RECORD', id, met))).toEqual([])
})
