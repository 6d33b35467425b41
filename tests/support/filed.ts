import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packDossier } from '@/lib/jobs/pack-dossiers'
import { answerDossier } from '@/lib/web/give-dossier'
import { aReply, assigned, heard } from './handling'
import { publicOrigin, requestTo } from './http'
import { act, type Person } from './people'
import { satisfied } from './replied'
import { rows } from './rows'
import type { Town } from './town'

export const filedOn = '2022-05-20'

/** Signed by two, handled, answered, received, rated and concluded: a suggestion that lacks nothing. */
export async function wholeWay(town: Town) {
  const { suggestionId, assignmentIds } = await assigned(town, [{ unit: town.housing, role: 'SOLE' }], '2022-03-01', {
    confirmed: [town.coSigner],
  })
  const assignmentId = assignmentIds[0] as string
  await act(town.housing.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await heard(town.housing.clerk, assignmentId, '2022-03-09')
  const reply = aReply(assignmentId, { answerMeaning: 'SOLVED' })
  const { replyId, version } = await act<{ replyId: string; version: number }>(
    town.housing.clerk,
    'submit-reply',
    reply,
    '2022-04-07',
  )
  await act(town.housing.head, 'sign-reply', { assignmentId, version }, '2022-04-08')
  for (const signer of [town.lead, town.coSigner]) await act(signer, 'open-reply', { replyId }, '2022-04-09')
  return { suggestionId, assignmentId, replyId }
}

export const rateAs = (town: Town, suggestionId: string, on = '2022-04-12') =>
  act(town.lead, 'rate-suggestion', { suggestionId, ...satisfied, resultReason: '车位已经划好，居民满意。' }, on)

export const conclude = (town: Town, suggestionId: string, on = '2022-05-16') =>
  act(town.office, 'conclude-suggestion', { suggestionId, note: '代表满意，予以办结。' }, on)

export async function concluded(town: Town) {
  const made = await wholeWay(town)
  await rateAs(town, made.suggestionId)
  await conclude(town, made.suggestionId)
  return made
}

export const compile = (by: Person, suggestionId: string, more: object = {}, on = filedOn) =>
  act<{ version: number; archiveNumber: string }>(
    by,
    'compile-dossier',
    { suggestionId, retention: 'PERMANENT', remark: '', ...more },
    on,
  )

/** Ordered, and bound as the worker does it. */
export async function filed(town: Town, suggestionId: string, more: object = {}, on = filedOn) {
  const { version } = await compile(town.office, suggestionId, more, on)
  const { id } = await rows.dossier.findUniqueOrThrow({ where: { suggestionId_version: { suggestionId, version } } })
  await packDossier({ congressId: town.congressId, dossierId: id })
  return rows.dossier.findUniqueOrThrow({ where: { id } })
}

export const download = (by: Person | undefined, dossierId: string): Promise<Response> => {
  const { headers } = requestTo('', by ? { by } : {})
  return answerDossier(new Request(`${publicOrigin}/api/downloads/dossiers/${dossierId}`, { headers }), { dossierId })
}

export async function packageOf(by: Person, dossierId: string): Promise<Buffer> {
  const answer = await download(by, dossierId)
  return Buffer.from(await answer.arrayBuffer())
}

export async function onDisk(bytes: Uint8Array, name = 'dossier.zip'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'dossier-')), name)
  await writeFile(path, bytes)
  return path
}
