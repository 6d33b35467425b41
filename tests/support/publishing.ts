import { partKey } from '@/lib/domain/redaction/parts'
import { publicSuggestion } from '@/lib/queries/public-suggestions'
import { readParts } from '@/lib/store/redactions'
import { transactFor, transactOutside } from '@/lib/store/transact'
import { aReply, assigned, heard } from './handling'
import { act, at } from './people'
import { rows } from './rows'
import type { Town } from './town'

export type Signed = { readonly suggestionId: string; readonly replyId: string }

/** Replied by the house's own commands on 8 April 2022, to the lead delegate and one who signed with him. */
export async function signedReply(town: Town, more: object = {}): Promise<Signed> {
  const { suggestionId, assignmentIds } = await assigned(town, [{ unit: town.housing, role: 'SOLE' }], '2022-03-01', {
    confirmed: [town.coSigner],
  })
  const assignmentId = assignmentIds[0] as string
  const { clerk, head } = town.housing
  await act(clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await heard(clerk, assignmentId, '2022-03-09')
  const written = await act<{ replyId: string; version: number }>(
    clerk,
    'submit-reply',
    aReply(assignmentId, more),
    '2022-04-07',
  )
  await act(head, 'sign-reply', { assignmentId, version: written.version }, '2022-04-08')
  return { suggestionId, replyId: written.replyId }
}

/** Each signer opens his letter. */
export async function readBySigners(town: Town, { replyId }: Signed): Promise<void> {
  for (const person of [town.lead, town.coSigner]) await act(person, 'open-reply', { replyId }, '2022-04-09')
}

/** Every text was looked over and nothing was taken out but what a test names. */
export async function lookedOver(
  town: Town,
  { suggestionId }: { suggestionId: string },
  takenOut: readonly string[] = [],
) {
  const parts = await transactFor(town.congressId, (tx) => readParts(tx, suggestionId))
  const lookedAt = at('2022-04-10')
  await rows.redaction.createMany({
    data: parts.map((part) => ({
      congressId: town.congressId,
      suggestionId,
      part: partKey(part),
      textHash: part.hash,
      spans: takenOut.flatMap((words) => {
        const from = part.text.indexOf(words)
        return from < 0 ? [] : [{ from, to: from + words.length, ground: 'PERSONAL_DATA' }]
      }),
      lookedAt,
      lookedOn: lookedAt,
      lookedById: town.office.personId,
    })),
  })
}

export async function readyReply(town: Town, more: object = {}): Promise<Signed> {
  const signed = await signedReply(town, more)
  await readBySigners(town, signed)
  await lookedOver(town, signed)
  return signed
}

/** What anybody reads of it on that day. */
export const seenByAnybody = (suggestionId: string, on: string) =>
  transactOutside('web', (tx) => publicSuggestion(tx, at(on), suggestionId))
