import { describe, expect, test } from 'vitest'
import { getVersions } from '@/lib/queries/get-versions'
import { draft, handIn } from '../support/a-draft'
import { collecting, confirm } from '../support/co-signing'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const reason = '请写明具体路段和时限。'
const asked = (suggestionId: string) => ({ suggestionId, from: undefined, to: undefined })
const compared = (by: Person, suggestionId: string, more: object = {}) =>
  see(by, getVersions, { ...asked(suggestionId), ...more }, '2022-02-28')
const sendBack = (suggestionId: string, on = '2022-02-25') =>
  act(town.office, 'send-back-suggestion', { suggestionId, reason }, on)

async function revised(situation: string, suggestionId: string, on: string): Promise<number> {
  const { version } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
  const saved = await draft(town.lead, on, { suggestionId, version, situation })
  return saved.version
}

describe('every text that is handed in is kept', () => {
  test('and compared with the one before by the office and by those who signed', async () => {
    const id = await handIn(town.lead, '2022-02-23')
    await sendBack(id)
    const version = await revised('纬二路南段新建小区六处。', id, '2022-02-26')
    const asWritten = await compared(town.lead, id)
    expect(asWritten.compared).toMatchObject({
      to: { handedInAt: null },
      now: { situation: '纬二路南段新建小区六处。' },
    })
    await act(town.lead, 'submit-suggestion', { suggestionId: id, version }, '2022-02-27')
    const view = await compared(town.office, id)
    expect(view.versions.map((one) => one.version)).toEqual([1, version])
    expect(view.compared).toMatchObject({
      from: { version: 1 },
      before: { situation: '纬二路两侧新建小区五处，最近的公交站在一公里外。' },
    })
    expect(view.sentBackReason).toBe(reason)
  })

  test('any two of three can be chosen, and a wrong choice is the latest two', async () => {
    const id = await handIn(town.lead, '2022-02-23')
    for (const [situation, back, in_] of [
      ['第二稿。', '2022-02-24', '2022-02-25'],
      ['第三稿。', '2022-02-26', '2022-02-27'],
    ] as const) {
      await sendBack(id, back)
      const version = await revised(situation, id, in_)
      await act(town.lead, 'submit-suggestion', { suggestionId: id, version }, in_)
    }
    const [first, second, third] = (await compared(town.office, id)).versions.map((one) => one.version)
    expect((await compared(town.office, id, { from: first, to: third })).compared?.now.situation).toBe('第三稿。')
    expect((await compared(town.office, id, { from: 99, to: 98 })).compared?.from.version).toBe(second)
  })

  test('handed in again unchanged there is nothing to compare', async () => {
    const id = await handIn(town.lead, '2022-02-23')
    await sendBack(id)
    await act(town.lead, 'submit-suggestion', { suggestionId: id, version: 1 }, '2022-02-26')
    expect((await compared(town.office, id)).compared).toBeNull()
    expect(await rows.keptText.count({ where: { suggestionId: id } })).toBe(1)
  })

  test('beside the words that a co-signer signed, in one table', async () => {
    const made = await collecting(town, [town.coSigner])
    await confirm(town.coSigner, made)
    await act(town.lead, 'submit-suggestion', made, '2022-02-24')
    const kept = await rows.keptText.findMany({ where: { suggestionId: made.suggestionId } })
    expect(kept).toHaveLength(1)
    expect(kept[0]?.handedInAt).not.toBeNull()
  })

  test('is not for units, nor where nothing was sent back', async () => {
    const id = await handIn(town.lead, '2022-02-23')
    expect(await refusalOf(compared(town.office, id))).toBe('not-found')
    await sendBack(id)
    for (const person of [town.stranger, town.housing.clerk, town.office])
      expect(await refusalOf(compared(person, id))).toBe('not-found')
  })
})
