import { localDateIn } from '@/lib/domain/deadlines/local-date'
import { aContact } from './handling'
import { act, type Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

/** An entry with a dispute about it, as rows. */
export async function aDisputedContact({ congressId, lead }: Town, assignmentId: string) {
  const said = { stage: 'BEFORE', way: 'PHONE', people: [{ name: '李明', post: '副局长', isHead: true }] }
  const entered = { enteredAt: new Date(), enteredById: lead.personId, contactedOn: new Date('2022-03-01') }
  const { id: contact } = await rows.contact.create({
    data: { congressId, assignmentId, round: 1, delegateView: '同意', ...said, ...entered },
  })
  const { delegateId, personId: raisedById } = lead
  const { id: dispute } = await rows.contactDispute.create({
    data: {
      ...{ congressId, assignmentId, contactId: contact, version: 1, round: 1, delegateId, raisedById },
      faults: ['OTHER_DAY'],
      raisedAt: new Date(),
    },
  })
  return { contact, 'contact dispute': dispute }
}

/** On the day of the moment, as the town has it. */
export const hear = (by: Person, assignmentId: string, on: Date) =>
  act(by, 'log-contact', aContact(assignmentId, { contactedOn: localDateIn('Asia/Shanghai', on) }), on)

export async function isHeardIn(suggestionId: string, assignmentId: string): Promise<boolean> {
  const { round } = await rows.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })
  return (await rows.contact.count({ where: { assignmentId, round } })) > 0
}
