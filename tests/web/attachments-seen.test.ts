import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { attachmentKinds, attachmentVisibilities, isPromisePicture } from '@/lib/domain/attachment/attachment'
import { attachmentPolicy } from '@/lib/domain/attachment/policy'
import { attachmentsVisibleTo } from '@/lib/queries/attachments-visible-to'
import type { Query } from '@/lib/queries/query'
import { readAttachment } from '@/lib/store/attachments'
import { readSuggestion } from '@/lib/store/suggestions'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { answerAttachment } from '@/lib/web/give-attachment'
import { draft, handIn } from '../support/a-draft'
import { anAttachment } from '../support/attachments'
import { publicOrigin, requestTo } from '../support/http'
import { act, type Person, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const day = '2022-03-01'
let town: Town
let handled: string

beforeAll(async () => {
  town = await foundTown()
  handled = await assigned(town, [{ unit: town.transport, role: 'SOLE' }])
  await rows.coSignature.create({
    data: {
      congressId: town.congressId,
      suggestionId: handled,
      delegateId: town.coSigner.delegateId,
      ordinal: 1,
      state: 'CONFIRMED',
    },
  })
})

const status = async (by: Person, id: string) => {
  const { headers } = requestTo('', { by })
  return (await answerAttachment(new Request(`${publicOrigin}/api/downloads/attachments/${id}`, { headers }), id))
    .status
}

const everybody = (): Person[] => [
  ...[town.lead, town.coSigner, town.stranger, town.office, town.government, town.leader, town.assessor, town.officer],
  ...[town.system, town.security, town.audit],
  ...[town.housing, town.transport, town.court].flatMap(({ clerk, head }) => [clerk, head]),
]

const sha256OfPiece = new Uint8Array(
  createHash('sha256')
    .update(new Uint8Array([1, 2, 3]))
    .digest(),
)

/** Of a visit of those who supervise. */
const photograph = (suggestionId: string) =>
  anAttachment(town, suggestionId, {
    ...{ kind: 'EVIDENCE', way: 'OFFICE', visibility: 'INTERNAL', sha256: sha256OfPiece, subjectId: suggestionId },
  })

test('a photograph of a visit shows nobody who is kept to those who may not know him and do not handle it', async () => {
  const secret = await assigned(town, [{ unit: town.housing, role: 'SOLE' }])
  await act(town.lead, 'ask-secrecy', { suggestionId: secret, reason: '反映的是本单位的事，担心受影响。' }, day)
  const [kept, open] = [await photograph(secret), await photograph(handled)]
  expect(await status(town.government, kept)).toBe(404)
  expect(await status(town.government, open)).toBe(200)
  for (const by of [town.office, town.leader, town.lead, town.housing.clerk]) expect(await status(by, kept)).toBe(200)
})

test('the list, the policy and the file itself agree for everybody, every kind and every mark', async () => {
  await broughtAndNamed()
  const draftId = (await draft(town.lead, day)).suggestionId
  const submitted = await handIn(town.lead, day)
  const secret = await assigned(town, [{ unit: town.housing, role: 'SOLE' }])
  await act(town.lead, 'ask-secrecy', { suggestionId: secret, reason: '反映的是本单位的事，担心受影响。' }, day)
  for (const suggestionId of [handled, draftId, submitted, secret])
    for (const visibility of attachmentVisibilities)
      for (const kind of attachmentKinds)
        await anAttachment(town, suggestionId, {
          ...{ visibility, kind, way: 'WRITER', sha256: sha256OfPiece },
          subjectId: kind === 'SEALED_LETTER' || isPromisePicture(kind) ? suggestionId : null,
        })
  for (const suggestionId of [handled, secret]) await photograph(suggestionId)
  for (const suggestionId of [handled, secret])
    for (const kind of ['OPINION_FILE', 'PROGRESS_FILE'])
      for (const by of [town.transport.clerk])
        for (const subjectId of [null, suggestionId])
          await anAttachment(town, suggestionId, {
            ...{ kind, way: 'UNIT', visibility: 'INTERNAL', sha256: sha256OfPiece },
            ...{ subjectId, uploadedById: by.personId },
          })
  const all = await rows.attachment.findMany({ where: { congressId: town.congressId }, select: { id: true } })
  const subjects = await transactFor(town.congressId, (tx) =>
    Promise.all(
      all.map(async ({ id }) => {
        const attachment = await readAttachment(tx, id)
        return { attachment, suggestion: await readSuggestion(tx, attachment.suggestionId) }
      }),
    ),
  )
  const seen = new Set<number>()
  for (const by of everybody()) {
    const permitted = subjects
      .filter((one) => attachmentPolicy.view(by.actor, one))
      .map(({ attachment }) => attachment.id)
    expect((await see(by, listed, null, day)).sort()).toEqual(permitted.sort())
    seen.add(permitted.length)
    const probe = subjects.find(
      ({ attachment }) => attachment.visibility === 'OFFICE' && attachment.suggestionId === handled,
    )
    const id = probe?.attachment.id as string
    expect(await status(by, id)).toBe(permitted.includes(id) ? 200 : 404)
  }
  expect(seen.size).toBeGreaterThan(3)
})

const showingPeople = ['CONTACT_PROOF', 'PROMISE_BEFORE', 'PROMISE_AFTER'] as const

test.each(showingPeople)(
  'a %s is for those who handle or signed it and the offices that may know who signed',
  async (kind) => {
    const proofOf = (suggestionId: string) =>
      anAttachment(town, suggestionId, {
        kind,
        subjectId: isPromisePicture(kind) ? suggestionId : null,
        way: 'UNIT',
        visibility: 'INTERNAL',
        sha256: sha256OfPiece,
      })
    const proof = await proofOf(handled)
    for (const by of [town.transport.clerk, town.lead, town.coSigner, town.office, town.leader, town.government])
      expect(await status(by, proof)).toBe(200)
    expect(await status(town.officer, proof)).toBe(404)

    const secret = await assigned(town, [{ unit: town.transport, role: 'SOLE' }])
    await act(town.lead, 'ask-secrecy', { suggestionId: secret, reason: '反映的是本单位的事，担心受影响。' }, day)
    const kept = await proofOf(secret)
    expect(await status(town.transport.clerk, kept)).toBe(200)
    expect(await status(town.government, kept)).toBe(404)
  },
)

/** Evidence of the unit: unnamed, named by a reply that is written, and named by one that is signed. */
async function broughtAndNamed(): Promise<void> {
  const { congressId } = town
  const suggestionId = await assigned(town, [{ unit: town.housing, role: 'SOLE' }])
  const { id: assignmentId } = await rows.assignment.findFirstOrThrow({ where: { suggestionId } })
  for (const signedAt of [undefined, null, new Date(day)]) {
    const brought = { kind: 'EVIDENCE', way: 'UNIT', visibility: 'INTERNAL', subjectId: assignmentId }
    const evidenceFileId = await anAttachment(town, suggestionId, { ...brought, sha256: sha256OfPiece })
    if (signedAt === undefined) continue
    const written = { body: '', writtenById: town.housing.clerk.personId, writtenAt: new Date(day) }
    const { id: replyId } = await rows.reply.create({
      data: { congressId, assignmentId, round: signedAt ? 1 : 2, signedAt, signedOn: signedAt, ...written },
    })
    await rows.replyAnswer.create({ data: { congressId, replyId, ordinal: 1, evidenceFileId } })
  }
}

const listed: Query<null, string[]> = async ({ tx, actor }) => {
  const found = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT a.id FROM attachment a JOIN suggestion s ON s.id = a.suggestion_id WHERE ${attachmentsVisibleTo(actor)}`
  return found.map(({ id }) => id)
}
