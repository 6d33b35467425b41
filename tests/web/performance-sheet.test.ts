import { beforeAll, expect, test } from 'vitest'
import { readWorkbook } from '@/lib/documents/workbooks/reader/workbook'
import { answerPerformance } from '@/lib/web/give-performance'
import { wordsFor } from '@/lib/wording/catalogue'
import { textOf, unzipped } from '../documents/unzipped'
import { publicOrigin, requestTo } from '../support/http'
import type { Person } from '../support/people'
import { aTraining } from '../support/performing'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const { performance } = wordsFor('zh-CN')
let town: Town

beforeAll(async () => {
  town = await foundTown()
  await aTraining(town, { [town.lead.delegateId]: 'PRESENT' })
})

const get = (by: Person | undefined, asked = 'year=2022&format=docx', delegateId = town.lead.delegateId) => {
  const { headers } = requestTo('', by ? { by } : {})
  const address = `${publicOrigin}/api/downloads/performance/${delegateId}?${asked}`
  return answerPerformance(new Request(address, { headers }), { delegateId })
}

test('the sheet names the delegate, what he took part in and what counts, and the log says who took it', async () => {
  const answer = await get(town.lead)
  expect(answer.headers.get('Content-Disposition')).toContain(encodeURIComponent(`${performance.paper.name}（`))
  const texts = textOf(
    unzipped(Buffer.from(await answer.arrayBuffer()))
      .get('word/document.xml')
      ?.toString() ?? '',
  )
  expect(texts).toContain(town.lead.name)
  expect(texts).toContain('代表履职培训第一期')
  expect(texts[texts.indexOf(performance.paper.hours) + 1]).toBe('12')
  const event = await rows.event.findFirstOrThrow({ where: { congressId: town.congressId, type: 'list.exported' } })
  expect(event).toMatchObject({ actorName: town.lead.name, data: { list: 'performance', format: 'docx' } })
})

test('the workbook has the same numbers', async () => {
  const answer = await get(town.office, 'year=2022&format=xlsx')
  const { sheet } = await readWorkbook(Buffer.from(await answer.arrayBuffer()))
  const [headers = [], line = []] = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.text))
  const shown = (header: string) => line[headers.indexOf(header)]
  expect(shown(performance.paper.delegate)).toBe(town.lead.name)
  expect(shown(performance.paper.hours)).toBe('12')
})

test('it is given to himself, the office and his officer, and to nobody else', async () => {
  for (const by of [town.office, town.officer]) expect((await get(by)).status).toBe(200)
  for (const by of [town.coSigner, town.stranger, town.otherOfficer, town.transport.clerk])
    expect((await get(by)).status).toBe(404)
  expect((await get(undefined)).status).toBe(401)
})

test('without a year, a format or a delegate there is no sheet', async () => {
  for (const asked of ['', 'year=2022', 'format=docx', 'year=x&format=docx', 'year=2022&format=pdf'])
    expect((await get(town.lead, asked)).status).toBe(404)
  expect((await get(town.lead, undefined, 'x')).status).toBe(404)
})
