import { expect, test } from 'vitest'
import { getDossier } from '@/lib/queries/get-dossier'
import { compile, concluded, filed, filedOn, wholeWay } from '../support/filed'
import { act, type Person, refusalOf, see } from '../support/people'
import { eventTypesOf, rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const archive = (by: Person, suggestionId: string) => act(by, 'archive-suggestion', { suggestionId }, filedOn)
const standing = (id: string) => rows.suggestion.findUniqueOrThrow({ where: { id } })
const view = (by: Person, id: string) => see(by, getDossier, id, filedOn)

test('concluded, with a whole file that tells everything, it goes into the archive and stays there', async () => {
  const { suggestionId } = await concluded(town)
  expect(await refusalOf(archive(town.office, suggestionId))).toBe('dossier-not-whole')
  await filed(town, suggestionId)
  expect(await view(town.office, suggestionId)).toMatchObject({ mayArchive: true, archivedOn: null })
  expect(await view(town.leader, suggestionId)).toMatchObject({ mayArchive: false })
  await archive(town.office, suggestionId)
  expect(await standing(suggestionId)).toMatchObject({ status: 'ARCHIVED', archivedOn: new Date(filedOn) })
  const { data } = await rows.event.findFirstOrThrow({ where: { suggestionId, type: 'dossier.archived' } })
  expect(data).toMatchObject({ version: 1 })
  expect(await view(town.office, suggestionId)).toMatchObject({ mayArchive: false, archivedOn: filedOn, missing: [] })
  expect(await refusalOf(compile(town.office, suggestionId)), 'the archiving is no news').toBe('dossier-up-to-date')
  expect(await refusalOf(archive(town.office, suggestionId))).toBe('move-not-open')
}, 60_000)

test('what is not concluded, lacks something, or has gone on since is not archived', async () => {
  const { suggestionId } = await wholeWay(town)
  await filed(town, suggestionId, { remark: '先行立卷。' })
  expect(await refusalOf(archive(town.office, suggestionId))).toBe('move-not-open')
  const { suggestionId: other } = await concluded(town)
  await filed(town, other)
  const secret = { suggestionId: other, publicity: 'TITLE_ONLY', ground: 'PRIVACY', reason: '正文涉及个人住址。' }
  await act(town.office, 'decide-publicity', secret, filedOn)
  expect(await refusalOf(archive(town.office, other))).toBe('dossier-not-whole')
  expect(await standing(other)).toMatchObject({ status: 'CONCLUDED', archivedOn: null })
  expect(await eventTypesOf(other)).not.toContain('dossier.archived')
}, 60_000)

test('only the delegate office archives', async () => {
  const { suggestionId } = await concluded(town)
  await filed(town, suggestionId)
  const others = [town.lead, town.housing.clerk, town.housing.head, town.government, town.leader, town.audit]
  for (const by of others) expect([by.name, await refusalOf(archive(by, suggestionId))]).toEqual([by.name, 'not-found'])
  expect((await standing(suggestionId)).status).toBe('CONCLUDED')
}, 60_000)
