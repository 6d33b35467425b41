import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { releaseLettersIn } from '@/lib/jobs/release-letters'
import { anAttachment } from '../support/attachments'
import { compile, concluded, filed, packageOf } from '../support/filed'
import { act, refusalOf } from '../support/people'
import { promisedIn } from '../support/promised'
import { clock } from '../support/reminding'
import { rows } from '../support/rows'
import { sentToSign } from '../support/sign-off'
import { aCharge, aPlan, aVisit, supervised, supervisedDays } from '../support/supervising'
import { foundTown } from '../support/town'

const town = await foundTown()
/** whose suggestions count their numbers apart */
const other = await foundTown('商河')
const hashOfAnAttachment = createHash('sha256')
  .update(new Uint8Array([1, 2, 3]))
  .digest()

type Line = { section: string }
const sectionsIn = (contents: unknown) => (contents as Line[]).map(({ section }) => section)

test('how a key suggestion was followed is bound in; what the committee alone thinks of a visit is not', async () => {
  const made = await supervised(other)
  await act(other.office, 'assign-supervision', aCharge(other, made), supervisedDays.fixed)
  await act(other.office, 'adopt-supervision-plan', aPlan(made), supervisedDays.planned)
  await act(other.office, 'record-supervision-visit', aVisit(made), supervisedDays.visited)
  const { id, contents, missing, withheld } = await filed(other, made.suggestionId, { remark: '督办期间先行立卷。' })
  expect(sectionsIn(contents)).toContain('supervision')
  expect(missing).toContainEqual({ piece: 'opinion', unit: other.housing.name })
  expect(withheld).toContainEqual({ kind: 'SUPERVISION_INSIDE', count: 1 })
  const text = (await packageOf(other.office, id)).toString('utf8')
  expect(text).toContain('站台基础已经开工')
  expect(text).not.toContain('推进偏慢')
}, 60_000)

test('what became public, with what was taken out before', async () => {
  const { suggestionId } = await concluded(town)
  const { congressId, office } = town
  const by = { decidedAt: new Date('2022-05-18'), decidedById: office.personId }
  const [{ hash } = { hash: new Uint8Array() }] = await rows.$queryRaw<
    { hash: Uint8Array<ArrayBuffer> }[]
  >`SELECT sha256('{}'::bytea) AS hash`
  const published = {
    congressId,
    suggestionId,
    version: 1,
    extent: 'FULL',
    content: '{}',
    contentHash: hash,
    namesSigners: true,
  }
  await rows.publication.create({
    data: { ...published, publishAt: new Date('2022-05-18'), publishOn: new Date('2022-05-18'), ...by },
  })
  await rows.redaction.create({
    data: {
      congressId,
      suggestionId,
      part: 'SITUATION',
      textHash: 'a'.repeat(64),
      spans: [],
      lookedAt: by.decidedAt,
      lookedOn: new Date('2022-05-18'),
      lookedById: office.personId,
    },
  })
  expect(sectionsIn((await filed(town, suggestionId)).contents)).toContain('publication')
}, 60_000)

test('a letter that waits for its day is counted and not told; once it is out the file says how it went', async () => {
  const { assignmentId, suggestionId, version, replyId } = await sentToSign(town, town.housing)
  await act(town.housing.head, 'sign-reply', { assignmentId, version, hold: true }, '2022-04-08')
  const waiting = await filed(town, suggestionId, { remark: '答复函等待集中送达。' }, '2022-04-09')
  expect(waiting.withheld).toContainEqual({ kind: 'HELD_LETTERS', count: 1 })
  expect(sectionsIn(waiting.contents)).not.toContain('replies')
  const release = { title: '五月见面答复会', on: '2022-05-10', hour: '14:00', replyIds: [replyId] }
  await act(town.office, 'plan-release', release, '2022-04-10')
  expect(await releaseLettersIn(town.congressId, clock('2022-05-10', '14:00'))).toBe(1)
  const out = await filed(town, suggestionId, { remark: '先行立卷。' }, '2022-05-11')
  expect(out.withheld).not.toContainEqual({ kind: 'HELD_LETTERS', count: 1 })
  expect((await packageOf(town.office, out.id)).toString('utf8')).toContain('五月见面答复会')
}, 60_000)

test('pictures of a promise are bound behind it', async () => {
  const { suggestionId, commitmentId } = await promisedIn(other)
  const picture = { way: 'UNIT', visibility: 'INTERNAL', subjectId: commitmentId, mediaType: 'image/png' }
  const taken = { PROMISE_BEFORE: '2022-05-20', PROMISE_AFTER: '2022-06-28' }
  for (const [kind, on] of Object.entries(taken)) {
    const file = { kind, fileName: `${kind}.png`, sha256: hashOfAnAttachment, uploadedAt: new Date(on) }
    await anAttachment(other, suggestionId, { ...picture, ...file })
  }
  const { contents } = await filed(other, suggestionId, { remark: '先行立卷。' })
  const bound = (contents as { section: string; title: string; remark: string }[]).filter(
    ({ section }) => section === 'commitments',
  )
  expect(bound.map(({ title, remark }) => [title, remark])).toEqual([
    ['承诺台账', ''],
    ['PROMISE_BEFORE.png', '落实前'],
    ['PROMISE_AFTER.png', '落实后'],
  ])
}, 60_000)

test('another congress does not learn that there is something to be filed', async () => {
  const { suggestionId } = await concluded(town)
  expect(await refusalOf(compile(other.office, suggestionId))).toBe('not-found')
}, 60_000)
