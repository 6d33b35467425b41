import { expect, test } from 'vitest'
import { ratingDesk } from '@/lib/queries/rating-desk'
import { act, see } from '../support/people'
import { days, dissatisfied, replied, satisfied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()

/** Rated on 12 May, changed on the 20th; spoken with on that day of May by that unit. */
async function changed(spokenOn: string | null, struck = false) {
  const { suggestionId } = await replied(town)
  await act(town.lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, days.rated)
  await act(town.lead, 'change-rating', { suggestionId, ...satisfied, reason: '看错了一栏。' }, '2022-05-20')
  const { id: assignmentId, congressId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId } })
  const by = town.transport.clerk.personId
  if (spokenOn)
    await rows.contact.create({
      data: {
        ...{ congressId, assignmentId, round: 1, contactedOn: new Date(spokenOn), stage: 'AFTER', way: 'PHONE' },
        ...{
          people: [{ name: '李明', post: '副局长', isHead: true }],
          delegateView: '希望改一改。',
          enteredAt: new Date(spokenOn),
          enteredById: by,
        },
        ...(struck ? { struckAt: new Date(spokenOn), struckById: by, strikeReason: '登记错了。' } : {}),
      },
    })
  const { changes } = await see(town.office, ratingDesk, {}, '2022-05-25')
  return changes.rows.find((one) => one.suggestionId === suggestionId)?.contactOn
}

test.each([
  ['2022-05-20', '2022-05-20'],
  ['2022-05-17', '2022-05-17'],
  ['2022-05-16', null],
  ['2022-05-21', null],
  [null, null],
])('a contact on %s before a change on 20 May', async (on, shown) => expect(await changed(on)).toBe(shown))

test('struck out it still stands there', async () => expect(await changed('2022-05-18', true)).toBe('2022-05-18'))
