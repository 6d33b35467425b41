import { assigned, days, replyOf } from './replied'
import { rows } from './rows'
import type { Town } from './town'

export async function answeredIn(town: Town, title = '关于在纬二路增设公交站的建议') {
  const suggestionId = await assigned(town, undefined, { title })
  await replyOf(suggestionId, town.transport)
  await rows.suggestion.update({ where: { id: suggestionId }, data: { status: 'REPLIED' } })
  return suggestionId
}

/** With a promise on the books. */
export async function promisedIn(town: Town) {
  const suggestionId = await answeredIn(town)
  const { id } = await rows.commitment.create({
    data: {
      congressId: town.congressId,
      suggestionId,
      unitId: town.transport.id,
      text: '六月底前建成公交站',
      dueOn: new Date('2022-06-30'),
      openedOn: new Date(days.replied),
    },
  })
  return { suggestionId, commitmentId: id }
}
