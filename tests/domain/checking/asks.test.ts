import { describe, expect, test } from 'vitest'
import { checkReply } from '@/lib/domain/checking/check-reply'
import { findingKinds } from '@/lib/domain/checking/finding'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { meaningOf } from '@/prisma/demo/letters'
import { writtenSuggestions as written } from '@/prisma/demo/written'
import { draft } from './drafts'

type Written = (typeof written)[number]

const figures = '一二三四五六'
function letterTo({ title, asks, ...one }: Written, left: (place: number) => boolean = () => true) {
  const answers = asks.map(([, answer]) => answer).filter((_, place) => left(place))
  const points = answers.map((text, place) => (answers.length > 1 ? `${figures[place]}、${text}` : text))
  const body = [`您提出的第9号建议《${title}》收悉，现答复如下。`, ...points, '感谢您的监督，请提出意见。'].join('\n')
  const meaning = meaningOf(one.answerClass, { title, asks, ...one })
  const meanings =
    meaning === 'IN_PROGRESS' || meaning === 'PLANNED' ? (['IN_PROGRESS', 'PLANNED'] as const) : [meaning]
  const suggestion = { title, number: 9, term: 17, session: 1, delegates: [], text: `${one.situation}${one.analysis}` }
  const asked = asks.map(([text], place) => ({ ordinal: place + 1, text }))
  return draft(body, {
    suggestion: { ...suggestion, asks: asked },
    meaning,
    meanings,
    day: localDate('2022-06-30'),
    towns: [],
  })
}

/** 122 letters of the demonstration year that answer every ask with deeds and figures: what is said of them is mostly a false alarm. */
describe('on the demonstration letters', () => {
  const found = written.map((one) => checkReply(letterTo(one)))
  const having = (kind: string, severity?: string) =>
    found.filter((list) => list.some((one) => one.kind === kind && (!severity || one.severity === severity))).length

  test('most are told nothing at all', () => {
    const counts = findingKinds.flatMap((kind) => (having(kind) > 0 ? [`${kind} ${having(kind)}`] : []))
    const silent = found.filter((list) => list.length === 0).length
    process.stdout.write(`122 demonstration letters: ${silent} without a finding; ${counts.join(', ')}\n`)
    expect(found).toHaveLength(122)
    expect(silent).toBeGreaterThanOrEqual(98)
    expect(having('ASK_UNANSWERED')).toBeLessThanOrEqual(4)
    expect(having('CLASS_TOO_HIGH', 'serious')).toBeLessThanOrEqual(3)
    expect(having('ASK_EVADED') + having('VAGUE_ONLY') + having('WRONG_WORD') + having('GAP')).toBeLessThanOrEqual(2)
  })

  test('of answers left out three in five are seen, and seldom the wrong one', () => {
    let [all, hits, wrong] = [0, 0, 0]
    for (const one of written.filter(({ asks }) => asks.length > 1))
      for (const place of one.asks.keys()) {
        const said = checkReply(letterTo(one, (other) => other !== place)).filter(
          ({ kind }) => kind === 'ASK_UNANSWERED',
        )
        all += 1
        if (said.some((finding) => finding.place.ask === place + 1)) hits += 1
        wrong += said.filter((finding) => finding.place.ask !== place + 1).length
      }
    process.stdout.write(`answers left out: ${hits} of ${all} seen, ${wrong} of the wrong ask\n`)
    expect(hits / all).toBeGreaterThan(0.6)
    expect(wrong / all).toBeLessThan(0.07)
  })

  test('an answer to another suggestion is off the point', () => {
    const off = written.filter((one, place) => {
      const other = written[(place + 37) % written.length] ?? one
      const letter = { ...letterTo(one), body: letterTo(other).body.replace(/《.*?》/u, '') }
      return checkReply(letter).some(({ kind }) => kind === 'ASK_UNANSWERED')
    })
    process.stdout.write(`letters for another suggestion: ${off.length} of ${written.length} seen\n`)
    expect(off.length / written.length).toBeGreaterThan(0.65)
  })
})
