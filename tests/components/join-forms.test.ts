import { expect, test } from 'vitest'
import { blankRow } from '@/components/replies/draft-values'
import { joinedReply, joinReplies } from '@/components/replies/join-replies'
import type { ReplyInput } from '@/components/replies/use-shared-draft'
import { blankDraft } from '@/components/suggestions/draft-values'
import { joinDrafts, joinedDraft } from '@/components/suggestions/join-drafts'
import type { JoinedField } from '@/lib/domain/joining/join-field'

const reply = (more: Partial<ReplyInput> = {}): ReplyInput =>
  ({
    ...{ assignmentId: 'a', version: 3, body: '', summary: '', classReason: '', publicityReason: '' },
    ...{ documentNumber: '济交字〔2023〕1号', answers: [blankRow(1), blankRow(2)] },
    ...more,
  }) as ReplyInput
const row = (ordinal: number, more: object) => ({ ...blankRow(ordinal), ...more })
const open = (fields: readonly JoinedField[]) =>
  fields.filter(({ outcome }) => outcome === 'BOTH').map(({ name }) => name)
const nothing = new Map<string, string>()

test('two colleagues who answer different asks are joined without a question', () => {
  const base = reply()
  const mine = reply({ answers: [row(1, { text: '已建候车亭。', meaning: 'SOLVED' }), blankRow(2)] })
  const theirs = reply({
    version: 4,
    publicity: 'FULL',
    answers: [blankRow(1), row(2, { text: '加开班次。', notOurs: true })],
  })
  const joined = joinReplies({ base, mine, theirs }, 2)
  expect(open(joined.fields)).toEqual([])
  expect(joinedReply(joined, nothing, theirs)).toMatchObject({
    version: 4,
    publicity: 'FULL',
    answers: [
      { ordinal: 1, text: '已建候车亭。', meaning: 'SOLVED' },
      { ordinal: 2, text: '加开班次。', notOurs: true },
    ],
  })
})

test('one answer that both have written is decided, and only that', () => {
  const base = reply()
  const mine = reply({ answers: [row(1, { text: '我的。' }), blankRow(2)] })
  const theirs = reply({ summary: '五月底前建成候车亭。', answers: [row(1, { text: '同事的。' }), blankRow(2)] })
  const joined = joinReplies({ base, mine, theirs }, 2)
  expect(open(joined.fields)).toEqual(['answers.0.text'])
  const decided = new Map([['answers.0.text', '商量过的。']])
  expect(joinedReply(joined, decided, theirs)).toMatchObject({
    summary: '五月底前建成候车亭。',
    answers: [{ text: '商量过的。' }, { text: '' }],
  })
})

test('what each has read out of the text stays, numbered anew', () => {
  const own = (asked: string) => row(2, { asked, text: `${asked}的答复` })
  const [base, mine, theirs] = [[], [own('修路')], [own('装灯')]].map((more) =>
    reply({ answers: [blankRow(1), ...more] }),
  )
  const joined = joinReplies({ base: base as ReplyInput, mine: mine as ReplyInput, theirs: theirs as ReplyInput }, 1)
  expect(open(joined.fields)).toEqual([])
  expect(
    joinedReply(joined, nothing, theirs as ReplyInput).answers.map(({ ordinal, asked }) => [ordinal, asked]),
  ).toEqual([
    [1, ''],
    [2, '装灯'],
    [3, '修路'],
  ])
})

test('after a reload nobody knows what both started from: every difference is shown', () => {
  const joined = joinReplies({ base: null, mine: reply({ body: '我的。' }), theirs: reply({ summary: '同事的。' }) }, 2)
  expect(open(joined.fields)).toEqual(['summary', 'body'])
})

test('a draft that two devices changed in different parts is whole again', () => {
  const draft = (more: object) => ({ ...blankDraft, title: '关于公交的建议', asks: [{ text: '加班次' }], ...more })
  const fields = joinDrafts({
    base: draft({}),
    mine: draft({ situation: '等车难。', cameAbout: ['VISITS'], asks: [{ text: '加班次' }, { text: '建候车亭' }] }),
    theirs: draft({ analysis: '班次少。', contactWish: false, asks: [{ text: '加班次' }, { text: '换大车' }] }),
  })
  expect(open(fields)).toEqual([])
  expect(joinedDraft(fields, nothing, draft({}))).toMatchObject({
    situation: '等车难。',
    analysis: '班次少。',
    contactWish: false,
    cameAbout: ['VISITS'],
    asks: [{ text: '加班次' }, { text: '换大车' }, { text: '建候车亭' }],
  })
})
