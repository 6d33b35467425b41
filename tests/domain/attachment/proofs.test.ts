import { expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import type { Attachment } from '@/lib/domain/attachment/attachment'
import { attachmentPolicy } from '@/lib/domain/attachment/policy'
import { aDraft, anAssignment } from '@/tests/support/suggestions'

const person = (personId: string, ...grants: Grant[]): Actor => ({
  ...{ personId, accountId: 'a', signInId: 's', name: 'n', grants },
  congress: { id: 'congress-1', name: 'c', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false },
})

const suggestion = aDraft({
  status: 'IN_PROGRESS',
  assignments: [
    anAssignment({ id: 'a1', unitId: 'leading', role: 'LEAD' }),
    anAssignment({ id: 'a2', unitId: 'assisting', role: 'ASSIST' }),
  ],
})

const sender = person('sender', { role: 'UNIT_CLERK', unitId: 'leading' })
const others = [
  person('colleague', { role: 'UNIT_CLERK', unitId: 'leading' }),
  person('other', { role: 'UNIT_HEAD', unitId: 'assisting' }),
  person('office', { role: 'DELEGATE_OFFICE' }),
]

const proof = (subjectId: string | null) =>
  ({
    ...{ congressId: suggestion.congressId, kind: 'CONTACT_PROOF', way: 'UNIT', visibility: 'INTERNAL' },
    ...{ subjectId, uploadedById: 'sender' },
  }) as Attachment

const mayOf = (who: Actor, subjectId: string | null) =>
  (['remove', 'restore', 'replace'] as const).filter((act) =>
    attachmentPolicy[act](who, { suggestion, attachment: proof(subjectId) }),
  )

test('the proof of a contact is its sender’s until it hangs on an entry, and nobody’s to take out from then on', () => {
  expect(mayOf(sender, null)).toEqual(['remove', 'restore', 'replace'])
  for (const who of others) expect(mayOf(who, null), who.personId).toEqual([])
  for (const who of [sender, ...others]) expect(mayOf(who, 'contact'), who.personId).toEqual([])
})
