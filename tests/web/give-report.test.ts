import { beforeAll, expect, test } from 'vitest'
import { answerReport } from '@/lib/web/give-report'
import { textOf, unzipped } from '../documents/unzipped'
import { publicOrigin, requestTo } from '../support/http'
import type { Person } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { instructed, sent } from '../support/special-reports'
import { foundTown, type Town } from '../support/town'

let town: Town
let reportId: string

beforeAll(async () => {
  town = await foundTown()
  reportId = await sent(town, await assigned(town, [{ unit: town.transport, role: 'LEAD' }]))
  await instructed(town, reportId)
})

const get = (by: Person | undefined, id = reportId) => {
  const { headers } = requestTo('', by ? { by } : {})
  return answerReport(new Request(`${publicOrigin}/api/downloads/special-reports/${id}`, { headers }), { reportId: id })
}

test('the paper has number, leaders, what it rests on and what was written on it', async () => {
  const answer = await get(town.leader)
  expect(answer.headers.get('Content-Disposition')).toContain(encodeURIComponent('专报〔2022〕1号'))
  const parts = unzipped(Buffer.from(await answer.arrayBuffer()))
  const texts = textOf(parts.get('word/document.xml')?.toString() ?? '')
  expect(texts).toContain('专报〔2022〕1号')
  expect(texts.join('\n')).toMatch(/呈：吴建国（.+）、刘伟（区委常委、副区长）/)
  expect(texts.join('\n')).toContain('请交通局抓紧研究，月底前报告。')
  const event = await rows.event.findFirstOrThrow({ where: { subjectId: reportId, type: 'special-report.taken' } })
  expect(event).toMatchObject({ actorName: town.leader.name, data: { paper: '专报〔2022〕1号' } })
})

test('it is given to nobody else, and to nobody without a session', async () => {
  for (const by of [town.government, town.housing.head, town.lead]) expect((await get(by)).status).toBe(404)
  expect((await get(undefined)).status).toBe(401)
  expect((await get(town.office, 'x')).status).toBe(404)
})
