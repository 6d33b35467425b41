import { beforeAll, describe, expect, test } from 'vitest'
import { getDelegate } from '@/lib/queries/get-delegate'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { listRegistry } from '@/lib/queries/list-registry'
import { officeHome } from '@/lib/queries/office-home'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { registryOf } from '../support/exported'
import { another } from '../support/on-form'
import { act, type Person, see } from '../support/people'
import { days, dissatisfied, replied } from '../support/replied'
import { foundTown, type Town } from '../support/town'

let town: Town
/** Of the delegate office, and of the unit that is rated. */
let both: Person
let suggestionId: string

beforeAll(async () => {
  town = await foundTown()
  both = await another(town, '双岗', { role: 'DELEGATE_OFFICE' }, { role: 'UNIT_CLERK', unitId: town.transport.id })
  suggestionId = (await replied(town)).suggestionId
  await act(town.lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, days.rated)
})

const listed = async (by: Person, status?: string) =>
  (await see(by, listRegistry, registryFilterSchema.parse({ status }), days.rated)).rows.find(
    ({ id }) => id === suggestionId,
  )?.status

describe('while the round runs, that somebody rated is sealed like the rating', () => {
  test('on the page', async () => {
    const statusFor = async (by: Person) => (await see(by, getSuggestion, suggestionId, days.rated)).status
    for (const by of [town.transport.clerk, town.transport.head, town.government, both])
      expect(await statusFor(by), by.name).toBe('REPLIED')
    for (const by of [town.lead, town.office, town.leader]) expect(await statusFor(by), by.name).toBe('RATED')
  })

  test('in the registry, by whatever state it is looked for', async () => {
    for (const by of [town.government, both]) {
      expect(await listed(by)).toBe('REPLIED')
      expect(await listed(by, 'REPLIED')).toBe('REPLIED')
      expect(await listed(by, 'RATED')).toBeUndefined()
    }
    expect(await listed(town.office)).toBe('RATED')
    expect(await listed(town.office, 'RATED')).toBe('RATED')
    expect(await listed(town.office, 'REPLIED')).toBeUndefined()
  })

  test('in what the office takes away, on its home and at the delegate’s', async () => {
    const exported = async (by: Person) => (await registryOf(by, days.rated)).find(({ id }) => id === suggestionId)
    expect(await exported(both)).toMatchObject({ status: 'REPLIED', attitude: null, result: null })
    expect(await exported(town.office)).toMatchObject({ status: 'RATED', result: 'DISSATISFIED' })

    const toClose = async (by: Person) => (await see(by, officeHome, null, days.rated)).toClose.total
    expect([await toClose(both), await toClose(town.office)]).toEqual([0, 1])

    const led = async (by: Person) =>
      (await see(by, getDelegate, town.lead.delegateId as string, days.rated)).led.find(({ id }) => id === suggestionId)
    expect(await led(both)).toMatchObject({ status: 'REPLIED', isRated: false })
    expect(await led(town.office)).toMatchObject({ status: 'RATED', isRated: true })
  })

  test('once it is closed it stands open', async () => {
    await act(town.office, 'handle-suggestion-again', { suggestionId, reason: '站点没有建成。' }, days.handledAgain)
    expect(await listed(both)).toBe('RE_HANDLING')
  })
})
