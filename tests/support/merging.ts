import { handIn } from './a-draft'
import { aContact, anAnswer, aReply } from './handling'
import { act, type Person, type TestDelegate, type TestUnit } from './people'
import { rows } from './rows'
import type { Town } from './town'

export const mergedOn = '2022-02-28'
export const why = '反映同一事项，合并研究办理。'

/** Handed in by whoever is named, registered, not assigned. */
export async function registered(town: Town, by: TestDelegate = town.lead, changes: object = {}): Promise<string> {
  const suggestionId = await handIn(by, '2022-02-23', changes)
  await act(town.office, 'register-suggestion', { suggestionId, categoryId: town.categories[0] }, '2022-02-24')
  return suggestionId
}

export const merge = (by: Person, suggestionId: string, ...otherIds: string[]) =>
  act(by, 'merge-suggestions', { suggestionId, otherIds, reason: why }, mergedOn)

export const unmerge = (by: Person, suggestionId: string, scope: 'ONE' | 'ALL' = 'ONE', on = mergedOn) =>
  act(by, 'unmerge-suggestion', { suggestionId, scope, reason: '事项并不相同。' }, on)

export const assign = (by: Person, suggestionId: string, unit: TestUnit, on = mergedOn) =>
  act(by, 'assign-suggestion', { suggestionId, handlers: [{ unitId: unit.id, role: 'SOLE', part: '' }] }, on)

/** Who stands in a group with it, itself included, in the order of their numbers; nobody where it is in none. */
export async function membersWith(suggestionId: string): Promise<string[]> {
  const own = await rows.caseGroupMember.findFirst({ where: { suggestionId, leftAt: null } })
  if (!own) return []
  const members = await rows.caseGroupMember.findMany({
    where: { groupId: own.groupId, leftAt: null },
    orderBy: { suggestion: { number: 'asc' } },
  })
  return members.map((one) => one.suggestionId)
}

/** Until the head has it on the desk to sign. */
export async function readyToSign({ transport }: Town, suggestionId: string): Promise<string> {
  const assignmentId = (await rows.assignment.findFirstOrThrow({ where: { suggestionId, endedOn: null } })).id
  const { clerk } = transport
  await act(clerk, 'acknowledge-assignment', { assignmentId }, mergedOn)
  await act(clerk, 'log-contact', aContact(assignmentId, { contactedOn: mergedOn }), mergedOn)
  const asks = await rows.ask.findMany({ where: { suggestionId }, orderBy: { ordinal: 'asc' } })
  const solved = { meaning: 'SOLVED', evidence: '二月二十五日验收，验收单附后。' }
  const answers = asks.map(({ ordinal }) => anAnswer(ordinal, solved))
  await act(clerk, 'submit-reply', aReply(assignmentId, { answerMeaning: 'SOLVED', answers }), mergedOn)
  return assignmentId
}
export const sign = ({ transport }: Town, assignmentId: string) =>
  act(transport.head, 'sign-reply', { assignmentId, version: 1 }, '2022-03-07')

/** One of two that are handled together. */
export async function merged(town: Town): Promise<string> {
  const suggestionId = await registered(town)
  await merge(town.office, suggestionId, await registered(town, town.stranger))
  return suggestionId
}

export type Split = { partIds: [string, string]; numbers: string[] }
export const titlesOfParts = ['关于在纬二路中段增设公交站的建议', '关于高峰时段加密六路班次的建议']

export const split = (by: Person, suggestionId: string, more: object = {}) =>
  act<Split>(
    by,
    'split-suggestion',
    { suggestionId, titles: titlesOfParts, partOfAsk: [1, 2], reason: '一件建议写了两件事。', ...more },
    mergedOn,
  )

export async function splitUp(town: Town): Promise<string> {
  const suggestionId = await registered(town)
  await split(town.office, suggestionId)
  return suggestionId
}
