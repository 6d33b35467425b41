import { beforeAll, describe, expect, test } from 'vitest'
import { assign, membersWith, merge, mergedOn, readyToSign, registered, sign } from '../support/merging'
import { act, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const found = (id: string) => rows.suggestion.findUniqueOrThrow({ where: { id }, include: { assignments: true } })
const pair = async () => [await registered(town), await registered(town, town.stranger)] as [string, string]

describe('at the same moment', () => {
  const both = (...acts: Promise<unknown>[]) => Promise.all(acts.map(refusalOf))

  test('two groups that want the same one: one of them gets it', async () => {
    const [one, other, shared] = [await registered(town), await registered(town), await registered(town)]
    const answers = await both(merge(town.office, one, shared), merge(town.office, shared, other))
    const members = await membersWith(shared)
    expect(answers).toEqual([undefined, undefined])
    expect(members, 'the later joins the group of the earlier').toEqual([one, other, shared])
    expect(await rows.caseGroupMember.count({ where: { suggestionId: shared, leftAt: null } })).toBe(1)
  })

  test('a merge and the signing of a reply: whichever is later sees the other', async () => {
    for (let round = 0; round < 4; round++) {
      const [one, other] = await pair()
      await assign(town.office, one, town.transport)
      const assignmentId = await readyToSign(town, one)
      const [merging, signing] = await both(merge(town.office, other, one), sign(town, assignmentId))
      expect(signing).toBeUndefined()
      expect([undefined, 'reply-signed-already']).toContain(merging)
      expect(await membersWith(one)).toEqual(merging ? [] : [one, other])
      expect((await found(other)).assignments).toHaveLength(merging ? 0 : 1)
    }
  })

  test('a merge and an assignment: in the end all have it, or the merge is refused', async () => {
    for (let round = 0; round < 4; round++) {
      const [one, other] = await pair()
      const [merging, assigning] = await both(
        merge(town.office, one, other),
        assign(town.office, other, town.transport),
      )
      expect([merging, assigning]).toEqual([undefined, undefined])
      for (const id of [one, other]) expect((await found(id)).assignments).toHaveLength(1)
    }
  })

  test('taking apart and sending back: nobody is left alone in a group', async () => {
    for (let round = 0; round < 4; round++) {
      const [one, other] = await pair()
      const third = await registered(town)
      await merge(town.office, one, other, third)
      const back = (suggestionId: string) =>
        act(town.office, 'send-back-suggestion', { suggestionId, reason: '请写明地点。' }, mergedOn)
      expect(await both(back(one), back(other))).toEqual([undefined, undefined])
      expect(await membersWith(third)).toEqual([])
    }
  })
})
