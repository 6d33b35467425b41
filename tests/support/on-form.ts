import { randomBytes, randomUUID } from 'node:crypto'
import type { Grant } from '@/lib/domain/access/actor'
import { hashOf, type Person } from './people'
import { rows } from './rows'
import type { Town } from './town'

/** Another person with these offices, signed in for ever. */
export async function another({ congress, congressId }: Town, name: string, ...grants: Grant[]): Promise<Person> {
  const [personId, accountId, signInId] = [randomUUID(), randomUUID(), randomUUID()]
  const token = randomBytes(32).toString('base64url')
  const login = `person-${randomBytes(6).toString('hex')}`
  const [longAgo, forEver] = [new Date('2022-01-01'), new Date('9999-12-31')]
  await rows.person.create({ data: { id: personId, congressId, name } })
  const account = { id: accountId, congressId, personId, login, passwordHash: 'none', passwordChangedAt: longAgo }
  await rows.account.create({ data: account })
  const signIn = { id: signInId, congressId, accountId, tokenHash: hashOf(token), openedAt: longAgo }
  await rows.signIn.create({ data: { ...signIn, lastSeenAt: forEver, endsAt: forEver } })
  for (const grant of grants) await rows.roleGrant.create({ data: { congressId, personId, ...grant } })
  return {
    personId,
    accountId,
    signInId,
    login,
    name,
    token,
    grants,
    actor: { personId, accountId, signInId, name, congress, grants },
  }
}

export const anotherOfficer = (town: Town, name: string) => another(town, name, { role: 'DELEGATE_OFFICE' })

/** The scan of a form, as it lies in the file. */
export async function aScan({ congressId, office }: Town, suggestionId: string, more: object = {}): Promise<string> {
  const id = randomUUID()
  const file = { fileName: '征询意见表.pdf', mediaType: 'application/pdf', byteSize: 9, sha256: new Uint8Array(32) }
  const kept = { kind: 'RATING_FORM', way: 'OFFICE', visibility: 'OFFICE', version: 1, scanState: 'CLEAN' }
  const by = { uploadedById: office.personId, uploadedAt: new Date('2022-05-11') }
  await rows.attachment.create({
    data: { id, documentId: id, congressId, suggestionId, ...file, ...kept, ...by, stripped: false, ...more },
  })
  return id
}

/** A signature that the co-signer has confirmed. */
export const coSigned = ({ congressId, coSigner }: Town, suggestionId: string) =>
  rows.coSignature.create({
    data: {
      ...{ congressId, suggestionId, delegateId: coSigner.delegateId, ordinal: 0 },
      ...{ state: 'CONFIRMED', decidedAt: new Date('2022-02-22') },
    },
  })
