import { describe, expect, test } from 'vitest'
import { remindOfContactsIn } from '@/lib/jobs/remind-of-contacts'
import { contactActs } from '../support/contact-acts'
import { heard } from '../support/handling'
import { eventsOf, rowOf, rows } from '../support/ledger'
import { act, type Person, refusalOf } from '../support/people'
import { clock } from '../support/reminding'
import { foundTown } from '../support/town'

const town = await foundTown()
const { housing, lead, coSigner, stranger, office } = town
const { logged, confirm, correct, strike, send, metOf } = contactActs(town)

describe('what the unit takes back', () => {
  test('stays, struck out, and is no contact any more', async () => {
    const { suggestionId, assignmentId, contactId } = await logged()
    await strike(contactId)
    expect(await rowOf('contact', contactId)).toMatchObject({ strike_reason: '登记到了别的建议上。' })
    expect((await rowOf('suggestion', suggestionId)).status).toBe('ACKNOWLEDGED')
    expect(await refusalOf(send(assignmentId))).toBe('delegate-not-heard')
    expect(await refusalOf(confirm(contactId))).toBe('contact-struck')
  })

  test('is not the one on which the reply went to the head', async () => {
    const { assignmentId, contactId } = await logged()
    await send(assignmentId)
    expect(await refusalOf(strike(contactId))).toBe('contact-carries-reply')
    expect(await refusalOf(correct(contactId, { stage: 'AFTER' }))).toBe('contact-carries-reply')
  })

  test('a confirmation and a correction at once: one of them is told', async () => {
    for (let round = 0; round < 8; round++) {
      const { contactId } = await logged()
      const both = await Promise.all([refusalOf(confirm(contactId)), refusalOf(correct(contactId))])
      expect(both.filter((code) => code === undefined)).toHaveLength(1)
      const { version } = await rowOf('contact', contactId)
      const [met] = await metOf(contactId)
      expect(met?.confirmed_version ?? null).toBe(version === 1 ? 1 : null)
    }
  })
})

describe('that nobody came', () => {
  test('is said unasked, once, and ends when the delegate confirms a talk', async () => {
    const { suggestionId, assignmentId, contactId } = await logged({
      leadMet: false,
      coSignerIds: [coSigner.delegateId],
    })
    const claim = (by: Person) => act(by, 'say-nobody-came', { suggestionId, words: '' }, '2022-03-12')
    for (const by of [stranger, housing.clerk, office]) expect(await refusalOf(claim(by))).toBe('not-found')
    await claim(lead)
    expect(await refusalOf(claim(lead))).toBe('contact-said-already')
    expect(await eventsOf(assignmentId)).toContain('contact.missing-said')
    await confirm(contactId, coSigner)
    const { contactId: another } = await heard(housing.clerk, assignmentId, '2022-03-14')
    await confirm(another, lead, 1, '2022-03-15')
    const said = await rows('SELECT ending FROM contact_dispute WHERE assignment_id = $1', [assignmentId])
    expect(said).toEqual([{ ending: 'CONTACTED' }])
  })
})

test('whoever was not named is no signer of it', async () => {
  const refused = logged({ coSignerIds: [stranger.delegateId] })
  expect(await refusalOf(refused)).toBe('contact-not-signer')
})

test('silence is reminded of once, and then stays unconfirmed', async () => {
  const { assignmentId, contactId } = await logged()
  const tick = (day: string) => remindOfContactsIn(town.congressId, clock(day, '10:00'))
  const told = async () => (await eventsOf(assignmentId)).filter((type) => type.startsWith('contact.'))
  await tick('2022-03-11')
  expect(await told()).toEqual([])
  await tick('2022-03-22')
  await tick('2022-03-23')
  expect(await told()).toEqual(['contact.reminded'])
  await tick('2022-03-25')
  await tick('2022-03-28')
  expect(await told()).toEqual(['contact.reminded', 'contact.unconfirmed'])
  await confirm(contactId, lead, 1, '2022-03-29')
})
