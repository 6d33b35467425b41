import { expect, test } from 'vitest'
import { keptSpans, proposedSpans } from '@/lib/domain/redaction/proposing'

const found = (text: string, kept: string[] = [], known: string[] = []) =>
  proposedSpans(text, kept, known).map(({ from, to, reason }) => [reason, text.slice(from, to)])

test.each([
  ['村民王大明反映排水不畅', [['NAME', '王大明']]],
  [
    '居民李芳、业主欧阳建国来电',
    [
      ['NAME', '李芳'],
      ['NAME', '欧阳建国'],
    ],
  ],
  [
    '业主欧阳建国也来电，请联系刘福来，电话另告',
    [
      ['NAME', '欧阳建国'],
      ['NAME', '刘福来'],
    ],
  ],
  ['来信人：赵敏，女', [['NAME', '赵敏']]],
  ['周海涛（男，现年56岁）常年患病', [['NAME', '周海涛']]],
  ['手机１３８１２３４５６７８', [['MOBILE', '１３８１２３４５６７８']]],
  ['手机138.1234.5678', [['NUMBER', '138.1234.5678']]],
  ['手机138****5678', [['NUMBER', '138****5678']]],
  ['身份证号：370112195001010013', [['NUMBER', '370112195001010013']]],
  ['卡号6222021234567890123', [['NUMBER', '6222021234567890123']]],
  ['微信：wang_88123', [['ACCOUNT', 'wang_88123']]],
  ['住12号楼3单元502', [['ROOM', '住12号楼3单元502']]],
  ['车牌鲁A·12345', [['PLATE', '鲁A·12345']]],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('an office telephone is shown and not ticked', () => {
  expect(proposedSpans('联系电话：0531-84231234。', [])).toMatchObject([{ reason: 'LANDLINE', isSure: false }])
})

test.each([
  '群众安全、居民方便',
  '村民常年饮水困难',
  '业主高度关注，居民关心',
  '村民王某某反映',
  '投资13800万元，2022年6月30日完成，全长1.3812公里',
  '统一社会信用代码91370112MA3C00000X',
  '济阳交字〔2022〕15号',
  '改造3号楼、5号楼屋面',
  '老人居家养老，学生上学',
])('in “%s” there is nobody', (text) => {
  expect(found(text)).toEqual([])
})

test('a signer whose identity is kept is found wherever he stands, of whatever else he is a part', () => {
  expect(found('马军运代表：北辛代表团马军运', ['马军运', '北辛代表团'])).toEqual([
    ['SIGNER', '马军运'],
    ['SIGNER', '北辛代表团'],
    ['SIGNER', '马军运'],
  ])
  expect(keptSpans('马军运，马军运', ['马军运', '马'])).toHaveLength(2)
})

test('what went out of another text of the case is proposed with its ground', () => {
  const elsewhere = [{ words: '鑫源建材厂', ground: 'TRADE_SECRET' as const }]
  expect(proposedSpans('请鑫源建材厂清理', [], [], elsewhere)).toMatchObject([
    { from: 1, to: 6, ground: 'TRADE_SECRET', reason: 'ELSEWHERE', isSure: true },
  ])
})

test('what is known of a signer is found though it has no form of its own', () => {
  expect(found('请拨84231234', [], ['84231234'])).toEqual([['KNOWN', '84231234']])
})
