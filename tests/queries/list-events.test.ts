import { expect, test } from 'vitest'
import { listEvents } from '@/lib/queries/list-events'
import { eventFilterSchema } from '@/lib/schemas/administration-filter'
import { collecting, openedOn } from '../support/co-signing'
import { another } from '../support/on-form'
import { act, type Person, refusalOf, see } from '../support/people'
import { promisedIn } from '../support/promised'
import { days, dissatisfied, replied } from '../support/replied'
import { foundTown } from '../support/town'

const town = await foundTown()

const ratings = async () => {
  const filter = eventFilterSchema.parse({ type: 'suggestion.rated' })
  const { rows } = await see(town.audit, listEvents, filter, days.handledAgain)
  return rows.map(({ by, data }) => ({ by, ...data }))
}

test('whoever looks back sees that it was rated, and how only when the round is over', async () => {
  const { suggestionId } = await replied(town)
  await act(town.lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, days.rated)
  expect(await ratings()).toEqual([{ by: town.lead.name, round: 1 }])
  const again = { suggestionId, reason: '代表对办理结果不满意，请实地查看后再次答复。' }
  await act(town.office, 'handle-suggestion-again', again, days.handledAgain)
  expect(await ratings()).toEqual([
    { by: town.lead.name, round: 1, attitude: 'SATISFIED', process: 'SATISFIED', result: 'DISSATISFIED' },
  ])
})

test('whoever works where it was rated does not learn by looking back that it was', async () => {
  const unit = { role: 'UNIT_CLERK', unitId: town.transport.id } as const
  const both = await another(town, '双岗', { role: 'AUDIT_ADMINISTRATOR' }, unit)
  const { suggestionId } = await replied(town)
  await act(town.lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, days.rated)
  await act(town.office, 'decline-again', { suggestionId, reason: '答复已经写明今年的安排。' }, days.rated)
  const telling = ['suggestion.rated', 'again.declined']
  const told = async (by: Person, at: string) => {
    const { rows } = await see(by, listEvents, eventFilterSchema.parse({}), at)
    return rows.map(({ type }) => type).filter((type) => telling.includes(type))
  }
  const before = await told(town.audit, days.rated)
  expect(before).toEqual(expect.arrayContaining(telling))
  expect((await told(both, days.rated)).length).toBe(before.length - 2)
})

test('a reason, a title or the name of somebody who did not act does not come back', async () => {
  const made = await collecting(town, [town.coSigner, town.stranger])
  const { suggestionId } = made
  const reason = '本人对第二项具体建议有不同看法。'
  await act(town.coSigner, 'decline-co-signature', { suggestionId, reason }, openedOn)
  const { suggestionId: earlier } = await promisedIn(town)
  const link = { suggestionId, earlierId: earlier, kind: 'CONTINUED', reason: '前次只建了北侧站台。' }
  await act(town.lead, 'link-suggestion', link, days.handledAgain)
  await act(town.lead, 'submit-suggestion', made, openedOn)
  await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请写明具体路段。' }, days.handedIn)
  const { rows } = await see(town.audit, listEvents, eventFilterSchema.parse({}), days.handledAgain)
  const of = (type: string) => rows.find((one) => one.type === type)
  expect(of('co-signing.declined')).toMatchObject({ by: town.coSigner.name, data: { name: town.coSigner.name } })
  expect(of('suggestion.linked')).toMatchObject({ by: town.lead.name, data: { link: 'CONTINUED' } })
  for (const type of ['co-signing.invited', 'co-signing.unanswered', 'suggestion.sent-back'])
    expect(of(type)).toBeDefined()
  const told = JSON.stringify(rows.map(({ data }) => data))
  for (const words of [reason, link.reason, '请写明具体路段。', '公交站的建议', town.stranger.name])
    expect(told).not.toContain(words)
})

test('nobody else looks back', async () => {
  const looking = see(town.office, listEvents, eventFilterSchema.parse({}), days.rated)
  expect(await refusalOf(looking)).toBe('not-found')
})
