import { expect, test } from 'vitest'
import { writePapersDocx } from '@/lib/documents/papers/blocks-docx'
import type { Block } from '@/lib/domain/dossier/item'
import { meetingFigures } from '@/lib/domain/meeting/attendance'
import type { MinutedItem, Minutes } from '@/lib/domain/meeting/minutes'
import { minutesPaperOf } from '@/lib/wording/meeting-paper'
import { minutesExtractOf, recordPaperOf, sheetPaperOf } from '@/lib/wording/record-paper'
import { textOf, unzipped } from './unzipped'

const item: MinutedItem = {
  ...{ itemId: 'i1', suggestionId: 's1', position: 1, number: '7', title: '关于增设公交站的建议' },
  ...{ lead: '王立新', coSigners: ['闫冰'], units: ['区交通运输局', '区财政局'] },
  asks: ['增设公交站。', '加密班次。'],
  ...{ answeringUnit: '区交通运输局', answeredBy: '周正', answeredByPost: '局长', answeredByRank: 'HEAD' },
  ...{ answerText: '六月底前建成。', delegateWords: '同意。', outcome: 'ACCEPTED', recordedBy: '孙敏' },
  promises: [{ unit: '区交通运输局', text: '建成公交站', responsiblePerson: '运输科', dueOn: '2022-06-30' as never }],
}
const kept: MinutedItem = {
  ...{ ...item, itemId: 'i2', position: 2, number: null, title: '关于某事的建议', lead: null, coSigners: [] },
  ...{
    answeredBy: '',
    answeredByPost: '',
    answeringUnit: null,
    answeredByRank: null,
    answerText: '',
    delegateWords: '',
  },
  ...{ promises: [], outcome: 'POSTPONED' },
}
const guests: Minutes['guests'] = [
  { capacity: 'DELEGATE', name: '王立新', presence: 'PRESENT', presentName: '', presentPost: '', leaveGround: null },
  {
    capacity: 'DELEGATE',
    name: '赵国庆',
    presence: 'ABSENT',
    presentName: '',
    presentPost: '',
    leaveGround: 'ILLNESS',
  },
  {
    capacity: 'HEAD',
    name: '区交通运输局',
    presence: 'HEAD',
    presentName: '周正',
    presentPost: '局长',
    leaveGround: null,
  },
]
const minutes: Minutes = {
  ...{ congress: '济阳区人民代表大会', term: 19, session: 1, ordinal: 3, heldOn: '2022-05-20' as never },
  ...{ startsAt: '2022-05-20T01:00:00Z', endedAt: '2022-05-20T03:30:00Z', timeZone: 'Asia/Shanghai' },
  ...{ place: '二号厅', host: '', introduction: '', closing: '', guests, items: [item, kept] },
  figures: meetingFigures({
    guests: guests.map((one) => ({ ...one, delegateId: null, isOnLeave: one.leaveGround !== null })),
    outcomes: ['ACCEPTED', 'POSTPONED'],
    promises: 1,
  }),
}

const factsIn = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
const factOf = (blocks: readonly Block[], name: string) => factsIn(blocks).find(([known]) => known === name)?.[1]

test('minutes tell time, place, who came and who was on leave, and each suggestion in order', () => {
  const { title, blocks } = minutesPaperOf(minutes)
  expect(title).toBe('第3次代表建议见面答复会会议纪要')
  expect(factOf(blocks, '时间')).toBe('2022年5月20日 09:00至11:30')
  expect(factOf(blocks, '到会代表')).toBe('王立新')
  expect(factOf(blocks, '请假代表')).toBe('赵国庆（因病）')
  expect(factOf(blocks, '缺席代表')).toBe('无')
  expect(factOf(blocks, '到会承办单位')).toBe('区交通运输局：局长 周正（主要负责人）')
  expect(factOf(blocks, '提出代表')).toBe('王立新（领衔），闫冰')
  expect(factOf(blocks, '建议要点')).toBe('1. 增设公交站。\n2. 加密班次。')
  expect(factOf(blocks, '当场承诺')).toBe('区交通运输局：建成公交站（2022年6月30日前，运输科）')
  expect(JSON.stringify(blocks)).toContain('1 / 2（50.0%）')
})

test('who asked not to be named is named on none of the papers, and what was not recorded is said to be so', () => {
  const papers = [recordPaperOf(minutes, kept), minutesExtractOf(minutes, 'i2')]
  for (const { blocks } of papers) expect(JSON.stringify(blocks)).not.toMatch(/王立新|闫冰/)
  expect(factOf(minutesExtractOf(minutes, 'i2').blocks, '答复人')).toBe('（没有记录）')
})

test('the record has the place in which the delegate writes his opinion and signs', async () => {
  const record = recordPaperOf(minutes, item)
  expect(factOf(record.blocks, '代表签署意见')).toMatch(/^\n\n\n代表（签名）：/)
  const xml =
    unzipped(await writePapersDocx([record]))
      .get('word/document.xml')
      ?.toString() ?? ''
  expect(textOf(xml)).toEqual(expect.arrayContaining(['当面答复代表建议、批评和意见记录', '六月底前建成。']))
})

test('the sheet counts who is called and says who is on leave', () => {
  const { blocks } = sheetPaperOf(minutes, [{ name: '王立新', of: '城区代表团', post: '人大代表', remark: '' }])
  expect(blocks[0]).toMatchObject({ rows: [['1', '王立新', '城区代表团', '人大代表', '', '']] })
})
