import { expect, test } from 'vitest'
import { draft } from '../support/a-draft'
import { act, refusalOf, type TestDelegate } from '../support/people'
import { promisedIn } from '../support/promised'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const day = '2022-06-01'
const town = await foundTown()
const linksOf = (fromId: string) => rows.suggestionLink.findMany({ where: { fromId } })
const link = (by: TestDelegate, from: string, to: string, more: object = {}) =>
  act(by, 'link-suggestion', { suggestionId: from, earlierId: to, kind: 'FOLLOW_UP', ...more }, day)
const written = async (by: TestDelegate) =>
  (await draft(by, day, { title: '关于纬二路公交站仍未建成的建议' })).suggestionId

type Changes = { suggestion?: object; reply?: object }

test.each([
  ['the delegate wished for no publicity', { suggestion: { publicityWish: 'NONE' } }],
  ['the office decided against publicity', { suggestion: { publicity: 'NONE' } }],
  ['the unit replied without publicity', { reply: { publicity: 'NONE', publicityReason: '涉及尚未公布的规划。' } }],
])('%s: whoever does not see it cannot point to its promise', async (_, { suggestion = {}, reply = {} }: Changes) => {
  const { suggestionId: earlier, commitmentId } = await promisedIn(town)
  await rows.suggestion.update({ where: { id: earlier }, data: suggestion })
  await rows.reply.updateMany({ where: { assignment: { suggestionId: earlier } }, data: reply })
  const from = await written(town.stranger)
  expect(await refusalOf(link(town.stranger, from, earlier, { commitmentId }))).toBe('not-found')
  expect(await eventTypesOf(from)).not.toContain('suggestion.linked')
  const own = await written(town.lead)
  await link(town.lead, own, earlier, { commitmentId })
  expect(await linksOf(own)).toMatchObject([{ commitmentId }])
  await link(town.stranger, from, earlier)
  expect(await linksOf(from)).toMatchObject([{ commitmentId: null }])
})
