import { expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { isPartNeeded, nounOf, withoutFrame } from '@/lib/domain/publication/parts'
import { publishedReply, publishedSuggestion } from '@/lib/domain/publication/published'
import { ensureSummary } from '@/lib/domain/publication/summary'
import { letterFrame } from '@/lib/wording/letter-phrases'

const suggestion = {
  number: '12',
  title: '关于增设公交站的建议',
  lead: '王立新',
  coSigners: 2,
  summary: '请增设站点。',
  situation: '王立新代表在纬二路走访，老人候车不便。',
  analysis: '站距过长。',
  asks: ['增设一对站点'],
  attachments: [{ id: 'a', name: '照片.jpg' }],
}
const reply = {
  unit: '区交通局',
  round: 1,
  documentNumber: '济阳交函〔2022〕5号',
  signedOn: localDate('2022-05-10'),
  classLetter: 'A',
  classMeaning: 'SOLVED',
  summary: '六月底前通车。',
  text: '王立新代表提出的建议收悉。已设站。',
  attachments: [{ id: 'b', name: '验收单.pdf' }],
} as const

test('of a suggestion in full all is told but a summary', () => {
  expect(publishedSuggestion(suggestion, { extent: 'FULL', conceal: null })).toEqual({
    ...suggestion,
    kind: 'SUGGESTION',
    extent: 'FULL',
    summary: '',
  })
})

test('of a suggestion in summary only the title and the summary are left', () => {
  expect(publishedSuggestion(suggestion, { extent: 'SUMMARY', conceal: null })).toMatchObject({
    title: suggestion.title,
    summary: '请增设站点。',
    situation: '',
    analysis: '',
    asks: [],
    attachments: [],
  })
})

test('a name that is kept stands nowhere, and neither does a telephone', () => {
  const conceal = ['王立新', '13800001111']
  const told = publishedSuggestion({ ...suggestion, analysis: '电话13800001111' }, { extent: 'FULL', conceal })
  expect(told.lead).toBeNull()
  expect(JSON.stringify([told, publishedReply(reply, { extent: 'FULL', conceal })])).not.toMatch(/王立新|13800001111/)
})

test('of a reply in summary neither the letter nor a file is left', () => {
  expect(publishedReply(reply, { extent: 'SUMMARY', conceal: null })).toMatchObject({
    summary: '六月底前通车。',
    text: '',
    attachments: [],
  })
})

test('what frames a letter is left out, what it says stays', () => {
  const letter = [
    '关于济阳区第十九届人民代表大会第一次会议第12号建议的答复',
    '王立新代表：',
    '您提出的《关于增设公交站的建议》收悉，现答复如下：',
    '一、增设一对站点（A类）',
    '已会同公交公司设站。联系人员已经到位，代表：满意。',
    '附件：1．验收单.pdf',
    '　　　2．照片.jpg',
    '签发人：李明',
    '（联系人：张强　联系电话：84230000）',
    '抄送：代表工委、政府办公室。',
  ].join('\n')
  expect(withoutFrame(letter, letterFrame)).toBe(
    [
      '您提出的《关于增设公交站的建议》收悉，现答复如下：',
      '一、增设一对站点（A类）',
      '已会同公交公司设站。联系人员已经到位，代表：满意。',
    ].join('\n'),
  )
})

const replyId = '0198a000-0000-7000-8000-000000000001'
test.each([
  ['TITLE', 'SUMMARY', null, true],
  ['SITUATION', 'SUMMARY', null, false],
  ['ASK:3', 'FULL', null, true],
  [`LETTER:${replyId}`, 'FULL', null, false],
  [`LETTER:${replyId}`, 'FULL', replyId, true],
  [`LETTER:${replyId}`, 'SUMMARY', replyId, false],
  [`SUMMARY:${replyId}`, 'SUMMARY', replyId, true],
  ['TITLE', 'FULL', replyId, false],
] as const)('%s is needed for %s of %s: %s', (key, extent, of, expected) => {
  expect(isPartNeeded(key, extent, of)).toBe(expected)
})

test('a key tells its noun', () => {
  expect(['ASK:3', `LETTER:${replyId}`, 'FILE', 'TITLE'].map(nounOf)).toEqual(['ASK', 'LETTER', 'FILE', 'TITLE'])
})

test.each([
  ['a reply in summary without one', 'SUMMARY', '', '', 'summary-missing'],
  [
    'a telephone in what the office typed',
    'SUMMARY',
    '请致电13805310000。',
    '请致电13805310000。',
    'summary-personal-data',
  ],
  ['a summary', 'SUMMARY', '六月底前通车。', '六月底前通车。', undefined],
  ['in full nothing is asked', 'FULL', '', '', undefined],
] as const)('%s', (_, extent, summary, typed, code) => {
  const published = publishedReply({ ...reply, summary }, { extent, conceal: null })
  const judged = () => ensureSummary(published, typed)
  if (code) expect(judged).toThrow(code)
  else expect(judged).not.toThrow()
})
