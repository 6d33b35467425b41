import { beforeAll, expect, test } from 'vitest'
import { delegationHome } from '@/lib/queries/delegation-home'
import { draft, handIn } from '../support/a-draft'
import { collecting } from '../support/co-signing'
import { registered, split } from '../support/merging'
import { refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-02-23'
let town: Town

beforeAll(async () => {
  town = await foundTown()
  await draft(town.lead, day)
  await handIn(town.lead, day)
  await collecting(town, [town.coSigner])
})

test('the liaison officer sees what his delegation handed in, and of drafts only how many collect signatures', async () => {
  const home = await see(town.officer, delegationHome, null, day)
  expect(home.counts).toMatchObject({ submitted: 1, waiting: 1, handling: 0, collecting: 1 })
  expect(home.latest.map(({ delegate, status }) => [delegate, status])).toEqual([[town.lead.name, 'SUBMITTED']])
  const member = (name: string) => home.members.find((one) => one.name === name)
  expect(member(town.lead.name)).toMatchObject({ led: 1, collecting: 1, unanswered: 0 })
  expect(member(town.lead.name)?.closesNext).not.toBeNull()
  expect(member(town.coSigner.name)).toMatchObject({ led: 0, collecting: 0, unanswered: 1, closesNext: null })
})

test('of what was split the parts count in its place, and a signature where it was given', async () => {
  const own = await foundTown('平阴')
  const id = await registered(own)
  const { congressId, coSigner, officer } = own
  const signature = {
    delegateId: coSigner.delegateId,
    ordinal: 0,
    state: 'CONFIRMED',
    decidedAt: new Date('2022-02-22'),
  }
  await rows.coSignature.create({ data: { congressId, suggestionId: id, ...signature } })
  await split(own.office, id)
  const home = await see(officer, delegationHome, null, '2022-02-28')
  expect(home.counts).toMatchObject({ submitted: 2, waiting: 2 })
  const member = (name: string) => home.members.find((one) => one.name === name)
  expect(member(own.lead.name)).toMatchObject({ led: 2 })
  expect(member(coSigner.name)).toMatchObject({ joined: 1 })
})

test('the officer of the other delegation sees none of it', async () => {
  const home = await see(town.otherOfficer, delegationHome, null, day)
  expect(home.counts).toMatchObject({ submitted: 0, collecting: 0 })
  expect(home.members.map(({ name }) => name)).toEqual([town.stranger.name])
})

test('whoever left the delegation is not on the list', async () => {
  await rows.delegate.update({ where: { id: town.stranger.delegateId }, data: { mandateTo: new Date('2022-02-22') } })
  expect((await see(town.otherOfficer, delegationHome, null, day)).members).toEqual([])
})

test('a delegation whose term is over opens nothing any more', async () => {
  const other = await foundTown('商河')
  await rows.term.update({ where: { id: other.termId }, data: { endsOn: new Date('2022-02-22') } })
  expect(await refusalOf(see(other.officer, delegationHome, null, day))).toBe('not-found')
})
