import { readdir } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { buildWorld } from '../support/build-world'
import { allPagesTwice, known, pagesThatName, phone } from '../support/kept-secret'
import { others } from '../support/other-addresses'
import { pages } from '../support/pages'
import { type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import type { Who, World } from '../support/world'

const day = '2022-05-16'
let town: Town
let neighbour: Town
let world: World

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
  world = await buildWorld(town)
})

test('every page and every route is on the list, and nothing else', async () => {
  const files = await readdir('app', { recursive: true })
  const addresses = files
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .map((file) => `/${file.replace(/\/?(page\.tsx|route\.tsx?)$/, '')}`.replaceAll(/\/\([^)]*\)/g, '') || '/')
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
  await rows.suggestion.updateMany({ where: { congressId }, data: { secrecyWish: true } })
  expect([lead.name, coSigner.name].every((name) => known.includes(name))).toBe(true)
  expect(await naming()).toEqual([])
})
