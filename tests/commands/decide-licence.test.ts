import { beforeAll, expect, test } from 'vitest'
import { GET as dataPage } from '@/app/(public)/public/data/route'
import { getLicence } from '@/lib/queries/get-licence'
import { publicLicences } from '@/lib/queries/public-licences'
import { transactOutside } from '@/lib/store/transact'
import { answerProgram } from '@/lib/web/door-for-programs'
import { publicOrigin } from '../support/http'
import { act, at, refusalOf, see } from '../support/people'
import { readyReply, type Signed, seenByAnybody } from '../support/publishing'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'
import { unpackedArchive } from '../support/unpacked-archive'

const on = '2022-04-11'
const basis = '主任会议同意公开的内容可以自由使用。'
const name = '许可试点县人民代表大会'
let town: Town
let open: Signed

beforeAll(async () => {
  town = await foundTown()
  await rows.congress.update({ where: { id: town.congressId }, data: { name } })
  open = await readyReply(town)
  for (const what of [{ suggestionId: open.suggestionId }, open]) await act(town.office, 'publish', what, on)
})

const decide = (licence: string, sinceOn: string, day = on, by = town.office) =>
  act(by, 'decide-licence', { licence, sinceOn, basis }, day)
const granted = (day: string) =>
  transactOutside('web', (tx) => publicLicences(tx, at(day))).then(
    (all) => all.find(({ id }) => id === town.congressId)?.granted,
  )

test('where nothing was decided page, archive and interface say that nothing is granted', async () => {
  expect(await see(town.office, getLicence, null, on)).toEqual({ inForce: null, coming: null, history: [] })
  expect((await seenByAnybody(open.suggestionId, on))?.licence).toBeNull()
  const said = `${name}：没有授予使用许可。`
  const page = await dataPage(new Request(`${publicOrigin}/public/data`), { params: Promise.resolve({}) })
  expect(await page.text()).toContain(said)
  const files = await unpackedArchive()
  expect(files['README.txt']).toContain(said)
  expect(JSON.parse(files['licences.json'] as string)).toContainEqual(
    expect.objectContaining({ congress: name, licence: null, licenceSince: null }),
  )
})

test('only the delegate office decides, for today or a later day, with its basis', async () => {
  for (const by of [town.leader, town.lead, town.housing.head, town.system, town.government])
    expect(await refusalOf(decide('CC_BY_4_0', on, on, by))).toBe('not-found')
  expect(await refusalOf(decide('CC_BY_4_0', '2022-04-10'))).toBe('licence-day-outside')
  for (const input of [
    { licence: 'CC0', sinceOn: on, basis },
    { licence: 'NONE', sinceOn: '2022-02-30', basis },
    { licence: 'NONE', sinceOn: on, basis: '嗯' },
  ])
    expect(await refusalOf(act(town.office, 'decide-licence', input, on))).toBe('shape-refused')
  expect(await granted(on)).toBeNull()
})

test('from its day on everything that is public says the one licence, and a later decision replaces it', async () => {
  await decide('ATTRIBUTION', '2022-04-12')
  expect(await granted(on)).toBeNull()
  expect(await granted('2022-04-12')).toEqual({ licence: 'ATTRIBUTION', sinceOn: '2022-04-12' })
  await decide('CC_BY_4_0', '2022-04-20', '2022-04-15')
  const view = await see(town.office, getLicence, null, '2022-04-15')
  expect(view).toMatchObject({ inForce: { licence: 'ATTRIBUTION' }, coming: { licence: 'CC_BY_4_0', basis } })
  const later = { licence: 'CC_BY_4_0', sinceOn: '2022-04-20' }
  expect((await seenByAnybody(open.suggestionId, '2022-04-20'))?.licence).toEqual(later)
  expect(await granted('2022-04-20')).toEqual(later)

  const address = 'https://creativecommons.org/licenses/by/4.0/'
  const page = await dataPage(new Request(`${publicOrigin}/public/data`), { params: Promise.resolve({}) })
  const text = await page.text()
  expect(text).toContain(`${name}：知识共享 署名 4.0 国际（CC BY 4.0），自2022年4月20日起。`)
  expect(text).toContain(`href="${address}"`)
  expect(/"license":.*?creativecommons/.test(text)).toBe(true)
  const files = await unpackedArchive()
  expect(JSON.parse(files['licences.json'] as string)).toContainEqual({
    ...{ congress: name, licence: 'CC_BY_4_0', licenceSince: '2022-04-20', licenceAddress: address },
  })
  const path = ['public', 'suggestions', open.suggestionId]
  const answer = await answerProgram(new Request(`${publicOrigin}/api/v1/${path.join('/')}`), path)
  expect(await answer.json()).toMatchObject({ licence: later })

  await decide('NONE', '2022-04-21', '2022-04-21')
  expect(await granted('2022-04-21')).toBeNull()
  const told = await rows.event.findMany({ where: { congressId: town.congressId, type: 'licence.decided' } })
  expect(told.map(({ data }) => (data as { licence: string }).licence)).toEqual(['ATTRIBUTION', 'CC_BY_4_0', 'NONE'])
})
