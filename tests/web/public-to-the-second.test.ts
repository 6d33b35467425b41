import { expect, test } from 'vitest'
import { publicPromiseFilterSchema, publicPromiseList } from '@/lib/queries/public-commitments'
import { publicPapers } from '@/lib/queries/public-papers'
import { publicFilterSchema, publicSuggestion, publicSuggestions } from '@/lib/queries/public-suggestions'
import { publicUnits } from '@/lib/queries/public-units'
import { transactOutside } from '@/lib/store/transact'
import { act, at } from '../support/people'
import { readyReply } from '../support/publishing'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { suggestionId, replyId } = await readyReply(town)
await act(town.office, 'publish', { suggestionId, on: '2022-04-20' }, '2022-04-11')
await act(town.office, 'publish', { suggestionId, replyId, on: '2022-04-20' }, '2022-04-11')
await rows.commitment.create({
  data: {
    ...{ congressId: town.congressId, suggestionId, unitId: town.housing.id, replyId, ordinal: 91, text: '年内完工。' },
    ...{ openedOn: at('2022-04-08'), dueOn: at('2022-12-31') },
  },
})

/** In how many of the ways by which anybody reads it stands at this moment. */
const ways = (now: Date): Promise<boolean[]> =>
  transactOutside('web', async (tx) => {
    const isIt = (one: { suggestionId: string }) => one.suggestionId === suggestionId
    const list = await publicSuggestions(tx, now, publicFilterSchema.parse({}))
    return [
      list.rows.some(isIt),
      (await publicSuggestion(tx, now, suggestionId)) !== null,
      (await publicPapers(tx, now, null)).papers.some(isIt),
      (await publicPromiseList(tx, now, publicPromiseFilterSchema.parse({}))).rows.some(isIt),
      (await publicUnits(tx, now)).rows.some(({ id }) => id === town.housing.id),
    ]
  })

test('what is fixed for a moment is nowhere before it, everywhere from it on, and nowhere once it is kept back', async () => {
  const { publishAt } = await rows.publication.findFirstOrThrow({ where: { suggestionId, replyId: null } })
  expect(await ways(new Date(publishAt.getTime() - 1))).toEqual([false, false, false, false, false])
  expect(await ways(publishAt)).toEqual([true, true, true, true, true])
  await rows.suggestion.update({ where: { id: suggestionId }, data: { publicity: 'NONE' } })
  expect(await ways(publishAt)).toEqual([false, false, false, false, false])
})
