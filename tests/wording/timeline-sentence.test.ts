import { describe, expect, test } from 'vitest'
import { auditedFacts, auditedOf } from '@/lib/domain/audited'
import { eventTypes } from '@/lib/domain/events'
import { wordsFor } from '@/lib/wording/catalogue'
import { placeholdersOf } from '@/lib/wording/fill'
import { auditSentence, timelineSentence } from '@/lib/wording/timeline-sentence'

const words = wordsFor('zh-CN')

describe('every event', () => {
  test.each(['zh-CN', 'en'] as const)('has its sentence in %s, and no other has one', (language) => {
    expect(Object.keys(wordsFor(language).timeline.sentences).sort()).toEqual([...eventTypes].sort())
  })

  test('makes a whole sentence even where an old one lacks its facts', () => {
    for (const type of eventTypes) expect(timelineSentence({ type, data: {} }, words)).not.toMatch(/[{}]|undefined/)
  })
})

test.each(['zh-CN', 'en'] as const)('whoever looks back reads in %s no more than is his to read', (language) => {
  const { audit, timeline } = wordsFor(language)
  for (const type of eventTypes) {
    const facts = placeholdersOf(audit[type] ?? timeline.sentences[type])
    expect
      .soft({ type, beyond: facts.filter((fact) => !auditedFacts[type].includes(fact)) })
      .toEqual({ type, beyond: [] })
  }
})

test('what people wrote, titles and those who did not act are for no auditor', () => {
  const free = ['reason', 'earlier', 'title', 'text', 'note', 'names', 'delegateIds', 'file', 'fileName']
  for (const type of eventTypes)
    expect.soft({ type, facts: auditedFacts[type].filter((fact) => free.includes(fact)) }).toEqual({ type, facts: [] })
  const data = { name: '闫冰', reason: '意见不同。' }
  expect(auditedOf('co-signing.declined', data)).toEqual({ name: '闫冰' })
  expect(auditSentence({ type: 'co-signing.declined', data }, words)).toBe('闫冰代表不参加联名。')
})

test('an assignment names the units with their roles, and the last day', () => {
  const units = [
    { name: '区住建局', role: 'LEAD' },
    { name: '区交通局', role: 'ASSIST' },
  ]
  const sentence = timelineSentence({ type: 'suggestion.assigned', data: { units, dueOn: '2022-05-25' } }, words)
  expect(sentence).toBe('代表工委交办给区住建局（主办）、区交通局（协办），2022年5月25日前答复。')
})

test('a contact is told with its day, stage and way', () => {
  const data = { unit: '区交通局', contactedOn: '2022-03-09', stage: 'BEFORE', way: 'ON_SITE' }
  const sentence = timelineSentence({ type: 'assignment.contact-logged', data }, words)
  expect(sentence).toBe('区交通局于2022年3月9日与代表沟通（办前，现场）。')
})

test('a reason that looks like a placeholder is told as it was written', () => {
  const sentence = timelineSentence({ type: 'suggestion.sent-back', data: { reason: '请写明 {unit}' } }, words)
  expect(sentence).toBe('代表工委退回修改：请写明 {unit}')
})

test('moved deadlines are told with what they are for, and both days', () => {
  const reply = { purpose: 'reply', before: '2027-02-08', after: '2027-02-17' }
  const contact = { purpose: 'first-contact', before: '2027-02-05', after: '2027-02-03' }
  const said = (moves: object[]) => timelineSentence({ type: 'deadline.moved', data: { moves } }, words)
  expect(said([reply])).toBe('放假安排调整，答复期限由2027年2月8日改为2027年2月17日。')
  expect(said([reply, contact])).toBe(
    '放假安排调整，答复期限由2027年2月8日改为2027年2月17日；首次沟通期限由2027年2月5日改为2027年2月3日。',
  )
})

test('a reminder names whom, what and how long there is', () => {
  const data = { purpose: 'reply', dueOn: '2022-06-10', step: 1, rung: 'GOVERNMENT_OFFICE' }
  const said = (more: object) => timelineSentence({ type: 'deadline.reminded', data: { ...data, ...more } }, words)
  expect(said({ whom: '区住建局', left: 7 })).toBe('系统提醒区住建局：答复期限为2022年6月10日，还有 7 天。')
  expect(said({ whom: '区住建局', left: 0 })).toBe('系统提醒区住建局：答复期限为2022年6月10日，今天到期。')
  expect(said({ whom: 'DELEGATE', left: -3 })).toBe('系统提醒领衔代表：答复期限为2022年6月10日，逾期 3 天。')
})
