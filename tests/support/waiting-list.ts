import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { command } from './handed-over'

/** What such a suggestion is about, whose it is, and what a clerk types to find that unit where it is not proposed. */
const matters = [
  ['增设公交站', '区交通运输局', 'jiaotong'],
  ['维修破损公路', '区交通运输局', 'jiaotong'],
  ['改造老旧小区', '区住房和城乡建设局', 'zhufang'],
  ['规范物业服务', '区住房和城乡建设局', 'zhufang'],
  ['扩建小学', '区教育和体育局', 'jiaoyu'],
  ['增加幼儿园学位', '区教育和体育局', 'jiaoyu'],
  ['配备卫生室设备', '区卫生健康局', 'weisheng'],
  ['清理河道淤泥', '区城乡水务局', 'shuiwu'],
  ['整治流动摊贩', '区城市管理局', 'chengshiguanli'],
  ['发展村集体产业', '区农业农村局', 'nongye'],
] as const
const places = [
  ...[
    '垛石街道',
    '济北街道',
    '回河街道',
    '孙耿街道',
    '太平街道',
    '崔寨街道',
    '济阳街道',
    '曲堤街道',
    '仁风镇',
    '新市镇',
  ],
  ...['东部片区', '西部片区', '高铁片区'],
] as const

export type Waiting = { readonly title: string; readonly unit: string; readonly typed: string }

/** Places and matters, each with each: the same list at every run. */
export const waitingList = (count: number): Waiting[] =>
  places
    .flatMap((place) =>
      matters.map(([matter, unit, typed]) => ({ title: `关于在${place}${matter}的建议`, unit, typed })),
    )
    .slice(0, count)

/** Taken over from a list as an office keeps it: numbered, without units, so that all of it waits for assignment. */
export async function bringIn(page: Page, waiting: readonly Waiting[], first: number): Promise<void> {
  const lines = waiting.map(({ title }, place) => `${place + 1},${first + place},${title},程远,垛石代表团,2025-01-15`)
  const heading = '济阳区第十九届人民代表大会第四次会议代表建议清单'
  const list = [heading, '序号,案号,案由,领衔代表,所在代表团,提交日期', ...lines].join('\r\n')
  const headers = {
    origin: new URL(page.url()).origin,
    'content-type': 'application/octet-stream',
    'idempotency-key': randomUUID(),
  }
  const address = `/api/uploads/imports?name=${encodeURIComponent('待交办清单.csv')}`
  const answer = await page.request.post(address, { headers, data: Buffer.from(list) })
  const { result } = await answer.json()
  expect(answer.status()).toBe(200)
  await command(page, 'confirm-import', { importId: result.importId, rows: 'ALL' })
}
