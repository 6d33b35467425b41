import { expect, test } from 'vitest'
import { hasCheckSign, isLuhn, personalDataIn } from '@/lib/domain/personal-data/personal-data'

const said = (text: string) => personalDataIn(text).map(({ kind, quote }) => [kind, quote])

test('each kind is found where it stands', () => {
  const text =
    '王某（身份证11010519491231002X）电话13812345678，卡号6222 0212 3456 7890 121，车牌鲁A·12345，邮箱li.wang@example.cn，住城关花园3号楼2单元501室。'
  expect(said(text)).toEqual([
    ['IDENTITY', '11010519491231002X'],
    ['MOBILE', '13812345678'],
    ['PLATE', '鲁A·12345'],
    ['EMAIL', 'li.wang@example.cn'],
    ['ADDRESS', '住城关花园3号楼2单元501室'],
  ])
  for (const { start, length, quote } of personalDataIn(text)) expect(text.slice(start, start + length)).toBe(quote)
})

test('a card counts with its check figure only', () => {
  expect(said('账号4111 1111 1111 1111。')).toEqual([['BANK_CARD', '4111 1111 1111 1111']])
  expect(said('账号4111 1111 1111 1112。')).toEqual([])
  expect(isLuhn('4111111111111111')).toBe(true)
  expect(isLuhn('0000000000000000')).toBe(false)
})

test('an identity number counts with its check sign only', () => {
  expect(hasCheckSign('11010519491231002X')).toBe(true)
  expect(hasCheckSign('11010519491231002x')).toBe(true)
  expect(said('编号110105194912310021')).toEqual([])
})

test('figures of works, office telephones and document numbers are nobody’s', () => {
  for (const text of [
    '投资13800万元，硬化1.3812345678公里',
    '办公电话0531-84231234',
    '济阳交字〔2022〕15号',
    '2022年6月30日至2023年1月15日',
    '改造3号楼、5号楼屋面',
    '沿线31块站牌',
    '统一社会信用代码91370112MA3C00000X',
  ])
    expect([text, said(text)]).toEqual([text, []])
})
