import { beforeAll, expect, test } from 'vitest'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { getLetterTemplate, listLetterTemplates } from '@/lib/queries/letter-templates'
import { anAnswer, aReply } from '../support/handling'
import { aTemplate, saveTemplate } from '../support/letter-templates'
import { act, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { readyToReply } from '../support/sign-off'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const versionsOf = (templateId: string) =>
  rows.letterTemplateVersion.findMany({ where: { templateId }, orderBy: { version: 'asc' } })
const eventsOf = async (subjectId: string) =>
  (await rows.event.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(({ type }) => type)

test('a change makes another version and keeps the old one, with who and when', async () => {
  const { housing } = town
  const { templateId, version } = await saveTemplate(housing.clerk, { unitId: housing.id })
  expect(version).toBe(1)
  const changed = await act(
    housing.head,
    'save-letter-template',
    aTemplate({ templateId, version: 1, unitId: housing.id, title: '正在解决（停车）' }),
    '2022-03-05',
  )
  expect(changed).toMatchObject({ templateId, version: 2 })
  expect((await versionsOf(templateId)).map((one) => [one.version, one.title, one.changedById])).toEqual([
    [1, '正在解决（道路）', housing.clerk.personId],
    [2, '正在解决（停车）', housing.head.personId],
  ])
  const stale = aTemplate({ templateId, version: 1, unitId: housing.id })
  expect(await refusalOf(act(housing.clerk, 'save-letter-template', stale, '2022-03-06'))).toBe('stale-version')
  expect(await versionsOf(templateId)).toHaveLength(2)
  expect(await eventsOf(templateId)).toEqual(['letter-template.saved', 'letter-template.saved'])
  const { versions } = await see(housing.clerk, getLetterTemplate, templateId, '2022-03-06')
  expect(versions.map(({ version: one, changedBy }) => [one, changedBy])).toEqual([
    [2, housing.head.name],
    [1, housing.clerk.name],
  ])
})

test('those of the congress are the office’s, those of a unit are its own', async () => {
  const { housing, transport, office, government, lead } = town
  const before = await rows.letterTemplate.count()
  for (const by of [housing.clerk, government, lead]) expect(await refusalOf(saveTemplate(by))).toBe('not-found')
  for (const by of [transport.head, office, lead])
    expect(await refusalOf(saveTemplate(by, { unitId: housing.id }))).toBe('not-found')
  expect(await rows.letterTemplate.count()).toBe(before)

  const common = await saveTemplate(office)
  const own = await saveTemplate(housing.clerk, { unitId: housing.id })
  expect(await refusalOf(see(transport.clerk, getLetterTemplate, own.templateId, '2022-03-02'))).toBe('not-found')
  expect(await refusalOf(see(office, getLetterTemplate, own.templateId, '2022-03-02'))).toBe('not-found')
  expect((await see(transport.clerk, getLetterTemplate, common.templateId, '2022-03-02')).template.mayKeep).toBe(false)
  const { templates } = await see(transport.clerk, listLetterTemplates, null, '2022-03-02')
  expect(templates.map(({ id }) => id)).toContain(common.templateId)
  expect(templates.map(({ id }) => id)).not.toContain(own.templateId)
  // A unit cannot be given another's template by naming itself beside its key.
  const taken = aTemplate({ templateId: common.templateId, version: 1, unitId: housing.id })
  expect(await refusalOf(act(housing.clerk, 'save-letter-template', taken, '2022-03-02'))).toBe('not-found')
})

test('switched off it is offered no longer and kept; switched on it is back', async () => {
  const { housing } = town
  const { assignmentId } = await readyToReply(town, housing)
  const { templateId } = await saveTemplate(housing.clerk, { unitId: housing.id, title: '停用一试' })
  const offered = async () =>
    (await see(housing.clerk, getReplyDraft, assignmentId, '2022-04-01')).offered.templates.map(({ id }) => id)
  const turn = (to: 'on' | 'off', by = housing.head) =>
    refusalOf(act(by, `switch-${to}-letter-template`, { templateId }, '2022-04-01'))
  expect(await offered()).toContain(templateId)
  expect(await turn('on')).toBe('move-not-open')
  expect(await turn('off', town.transport.head)).toBe('not-found')
  expect(await turn('off')).toBeUndefined()
  expect(await offered()).not.toContain(templateId)
  expect(await versionsOf(templateId)).toHaveLength(1)
  expect(await turn('off')).toBe('move-not-open')
  expect(await turn('on')).toBeUndefined()
  expect(await offered()).toContain(templateId)
  expect(await eventsOf(templateId)).toEqual([
    'letter-template.saved',
    'letter-template.switched-off',
    'letter-template.switched-on',
  ])
})

test('words without a deed are told when it is saved, and shown in the list', async () => {
  const empty = { perAsk: '我局将积极研究，尽快解决。', title: '空话一篇' }
  const { templateId, emptyPhrases } = await saveTemplate(town.office, empty)
  expect(emptyPhrases).toEqual(['积极', '尽快'])
  const { templates } = await see(town.office, listLetterTemplates, null, '2022-03-02')
  expect(templates.find(({ id }) => id === templateId)?.emptyPhrases).toEqual(['积极', '尽快'])
})

test('a category that nobody has is refused, and nothing is kept', async () => {
  const before = await rows.letterTemplate.count()
  expect(await refusalOf(saveTemplate(town.office, { category: '没有的分类' }))).toBe('category-unknown')
  expect(await rows.letterTemplate.count()).toBe(before)
})

test('a reply with an open gap is saved as a draft and not sent', async () => {
  const { housing } = town
  const { assignmentId, suggestionId } = await readyToReply(town, housing)
  const answers = [anAnswer(1), anAnswer(2, { text: '由《责任人》负责，【列明已完成的工作】。' })]
  const gappy = aReply(assignmentId, { answers })
  expect(await refusalOf(act(housing.clerk, 'submit-reply', gappy, '2022-04-07'))).toBe('gap-in-answer')
  expect(await rows.reply.count({ where: { assignmentId } })).toBe(0)
  const saved = await act<{ version: number }>(housing.clerk, 'save-reply', gappy, '2022-04-07')
  const body = '《建议标题》收悉。'
  const next = { version: saved.version, body }
  expect(await refusalOf(act(housing.clerk, 'submit-reply', aReply(assignmentId, next), '2022-04-07'))).toBe(
    'gap-in-body',
  )
  expect(await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
    status: 'IN_PROGRESS',
  })
  const full = aReply(assignmentId, { version: saved.version })
  expect(await refusalOf(act(housing.clerk, 'submit-reply', full, '2022-04-07'))).toBeUndefined()
})
