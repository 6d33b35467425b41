import { aContact, aReply, assigned } from './handling'
import { rows } from './ledger'
import { act, type Person } from './people'
import type { Town } from './town'

/** What unit, lead delegate and office do with one logged talk; `said` on 10 March 2022 about the day before. */
export function contactActs(town: Town) {
  const { housing, lead, coSigner } = town
  async function logged(more: object = {}) {
    const { suggestionId, assignmentIds } = await assigned(town, [{ unit: housing, role: 'SOLE' }], '2022-03-01', {
      confirmed: [coSigner],
    })
    const assignmentId = assignmentIds[0] as string
    await act(housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
    const { contactId } = await act<{ contactId: string }>(
      housing.clerk,
      'log-contact',
      aContact(assignmentId, more),
      '2022-03-10',
    )
    return { suggestionId, assignmentId, contactId }
  }

  const confirm = (contactId: string, by: Person = lead, version = 1, at: string | Date = '2022-03-11') =>
    act(by, 'confirm-contact', { contactId, version }, at)
  const deny = (contactId: string, faults = ['NOT_MET'], by: Person = lead, version = 1) =>
    act(by, 'dispute-contact', { contactId, version, faults, words: '那天没有人来。' }, '2022-03-11')
  const { assignmentId: _, ...said } = aContact('')
  const correct = (contactId: string, more: object = {}, version = 1) =>
    act(housing.clerk, 'correct-contact', { contactId, version, ...said, ...more }, '2022-03-12')
  const strike = (contactId: string) =>
    act(housing.clerk, 'strike-contact', { contactId, reason: '登记到了别的建议上。' }, '2022-03-12')
  const send = (assignmentId: string) => act(housing.clerk, 'submit-reply', aReply(assignmentId), '2022-03-20')
  const metOf = (contactId: string) =>
    rows('SELECT delegate_id, confirmed_version FROM contact_delegate WHERE contact_id = $1', [contactId])
  const disputesOf = (contactId: string) =>
    rows('SELECT * FROM contact_dispute WHERE contact_id = $1 ORDER BY id', [contactId])
  return { logged, confirm, deny, correct, strike, send, metOf, disputesOf }
}
