import { describe, expect, test } from 'vitest'
import { contactsToConfirm } from '@/lib/queries/contacts-to-confirm'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { disputesToAnswer, listContactDisputes } from '@/lib/queries/list-contact-disputes'
import { contactActs } from '../support/contact-acts'
import { aContact } from '../support/handling'
import { eventsOf, rows } from '../support/ledger'
import { act, type Person, refusalOf, see } from '../support/people'
import { rows as tables } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { housing, lead, coSigner, stranger, office, leader, street } = town
const { logged, confirm, deny, correct, strike, send, metOf, disputesOf } = contactActs(town)

describe('the delegate who was met', () => {
  test('says once that it was so; after that nothing of it changes', async () => {
    const { assignmentId, contactId } = await logged()
    await confirm(contactId)
    expect(await metOf(contactId)).toEqual([{ delegate_id: lead.delegateId, confirmed_version: 1 }])
    expect(await eventsOf(assignmentId)).toContain('contact.confirmed')
    expect(await refusalOf(confirm(contactId))).toBe('contact-answered')
    expect(await refusalOf(correct(contactId))).toBe('contact-confirmed')
    expect(await refusalOf(strike(contactId))).toBe('contact-confirmed')
  })

  test('undoes a slip within ten minutes and not after', async () => {
    const at = (time: string) => new Date(`2022-03-11T${time}:00+08:00`)
    const { contactId } = await logged()
    await confirm(contactId, lead, 1, at('10:00'))
    await act(lead, 'take-back-contact-answer', { contactId }, at('10:10'))
    expect(await metOf(contactId)).toMatchObject([{ confirmed_version: null }])
    await confirm(contactId, lead, 1, at('10:20'))
    const late = act(lead, 'take-back-contact-answer', { contactId }, at('10:31'))
    expect(await refusalOf(late)).toBe('contact-answer-stands')
  })

  test('is a signer who was named: another signer, a stranger and every account of a unit are told that it is not there', async () => {
    const { contactId } = await logged()
    for (const by of [coSigner, stranger, housing.clerk, housing.head, street.head, office, leader])
      for (const answer of [confirm, (id: string, who: Person) => deny(id, ['NOT_MET'], who)])
        expect(await refusalOf(answer(contactId, by))).toBe('not-found')
    expect(await metOf(contactId)).toMatchObject([{ confirmed_version: null }])
    expect(await disputesOf(contactId)).toEqual([])
  })

  test('does not speak for the unit he works at', async () => {
    const { contactId } = await logged({ coSignerIds: [coSigner.delegateId] })
    const grant = { congressId: town.congressId, personId: coSigner.personId, role: 'UNIT_CLERK', unitId: housing.id }
    const { id } = await tables.roleGrant.create({ data: { ...grant, grantedAt: new Date('2022-01-01') } as never })
    expect(await refusalOf(confirm(contactId, coSigner))).toBe('not-found')
    await tables.roleGrant.delete({ where: { id } })
    await confirm(contactId, coSigner)
  })

  test('finds it on the home until it is answered', async () => {
    const { contactId } = await logged()
    const waiting = async (on: string) =>
      (await see(lead, (reading) => contactsToConfirm(reading), null, on)).filter(({ id }) => id === contactId).length
    expect(await waiting('2022-03-11')).toBe(1)
    await confirm(contactId)
    expect(await waiting('2022-03-11')).toBe(0)
  })
})

describe('what is disputed', () => {
  test('holds back the reply where nobody came, until the unit mends it or the head waives it', async () => {
    const { assignmentId, contactId } = await logged()
    await deny(contactId)
    expect(await refusalOf(send(assignmentId))).toBe('delegate-not-heard')
    expect(await rows('SELECT FROM reply WHERE assignment_id = $1', [assignmentId])).toEqual([])
    const waiver = { assignmentId, ground: 'UNREACHABLE', reason: '代表住院，家属转告暂不便接待。' }
    expect(await refusalOf(act(housing.clerk, 'waive-contact', waiver, '2022-03-12'))).toBe('not-found')
    await act(housing.head, 'waive-contact', waiver, '2022-03-12')
    expect(await refusalOf(act(office, 'waive-contact', waiver, '2022-03-12'))).toBe('move-not-open')
    await send(assignmentId)
  })

  test('holds back the signature as well where it is said while the head reads the letter', async () => {
    const { assignmentId, contactId } = await logged()
    const { version } = (await send(assignmentId)) as { version: number }
    await deny(contactId)
    const sign = () => act(housing.head, 'sign-reply', { assignmentId, version }, '2022-03-21')
    expect(await refusalOf(sign())).toBe('delegate-not-heard')
    expect(await rows('SELECT FROM reply_pass WHERE congress_id = $1', [town.congressId])).toEqual([])
    await act(housing.clerk, 'log-contact', aContact(assignmentId), '2022-03-21')
    await sign()
  })

  test('with every co-signer who was named, also once the unit may not learn who they are', async () => {
    const { suggestionId, contactId } = await logged({ coSignerIds: [coSigner.delegateId] })
    const kept = { suggestionId, decision: 'KEEP', ground: 'REPRISAL', reason: '代表可能遭受打击报复。' }
    await act(office, 'decide-secrecy', kept, '2022-03-11')
    await correct(contactId, { contactedOn: '2022-03-08' })
    const named = (await metOf(contactId)).map(({ delegate_id }) => delegate_id)
    expect(named.toSorted()).toEqual([lead.delegateId, coSigner.delegateId].toSorted())
    await confirm(contactId, coSigner, 2)
  })

  test('is asked again when the unit corrects it; the old words are kept, and an answer to them is refused', async () => {
    const { assignmentId, contactId } = await logged()
    await deny(contactId, ['OTHER_DAY'])
    await correct(contactId, { contactedOn: '2022-03-08' })
    expect(await disputesOf(contactId)).toMatchObject([{ ending: 'CORRECTED' }])
    const [old] = await rows('SELECT contacted_on::text AS day FROM contact_version WHERE contact_id = $1', [contactId])
    expect(old).toEqual({ day: '2022-03-09' })
    expect(await refusalOf(confirm(contactId))).toBe('stale-version')
    await confirm(contactId, lead, 2)
    await send(assignmentId)
  })

  test('reaches the head and the office, is answered once, and is closed by the office without becoming true', async () => {
    const { suggestionId, contactId } = await logged()
    await deny(contactId, ['OTHER_PEOPLE'])
    const [dispute] = await disputesOf(contactId)
    const disputeId = String(dispute?.id)
    const waiting = () => see(housing.head, (reading) => disputesToAnswer(reading), null, '2022-03-12')
    const before = (await waiting()).total
    await act(housing.head, 'answer-contact-dispute', { disputeId, answer: '副局长临时有会。' }, '2022-03-12')
    expect((await waiting()).total).toBe(before - 1)
    const again = act(housing.head, 'answer-contact-dispute', { disputeId, answer: '再答一次。' }, '2022-03-12')
    expect(await refusalOf(again)).toBe('dispute-answered')
    const open = async () =>
      (await see(office, listContactDisputes, { which: 'open', page: undefined }, '2022-03-13')).rows.map(
        ({ id }) => id,
      )
    expect(await open()).toContain(disputeId)
    const settle = { disputeId, settlement: '已向单位核实。' }
    expect(await refusalOf(act(housing.head, 'settle-contact-dispute', settle, '2022-03-13'))).toBe('not-found')
    await act(office, 'settle-contact-dispute', settle, '2022-03-13')
    expect(await open()).not.toContain(disputeId)
    const { handlers } = await see(lead, getSuggestion, suggestionId, '2022-03-13')
    expect(handlers[0]?.contacts.contacts[0]?.own).toBe('DISPUTED')
  })

  test('is taken back by the delegate, who may then say that it was so', async () => {
    const { contactId } = await logged()
    await deny(contactId)
    expect(await refusalOf(confirm(contactId))).toBe('contact-answered')
    await act(lead, 'take-back-contact-answer', { contactId }, '2022-03-12')
    await confirm(contactId)
    expect(await disputesOf(contactId)).toMatchObject([{ ending: 'TAKEN_BACK' }])
  })
})
