import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { isWorkingDay } from '@/lib/domain/deadlines/working-days'
import { missingParts } from '@/lib/domain/suggestion/drafting'
import { emptyBook } from '@/prisma/demo/book'
import { calendar, momentAt } from '@/prisma/demo/days'
import { handledPapers } from '@/prisma/demo/desk/handled-papers'
import { openPapers } from '@/prisma/demo/desk/open-papers'
import { buildCongress } from '@/prisma/demo/frame/congress'
import { asksOf } from '@/prisma/demo/letters'
import { closings } from '@/prisma/demo/phrases'
import { demoUnits } from '@/prisma/demo/units'
import { writtenSuggestions } from '@/prisma/demo/written'
import { playYear } from '@/prisma/demo/year'

const { world, ...frame } = buildCongress('01890000-0000-7000-8000-000000000000')
const book = emptyBook()
playYear(world, book)

const repeated = (texts: readonly string[]) => texts.filter((text, place) => texts.indexOf(text) !== place)
const sentences = (text: string) => text.split(/[。；？！\n]/u).filter((sentence) => [...sentence].length > 8)
const day = (stored: unknown) => (stored as Date).toISOString().slice(0, 10)

describe('the suggestions read as written by different people', () => {
  const all = [...writtenSuggestions, ...openPapers, ...handledPapers]

  test('each is complete and no title is used twice', () => {
    for (const { title, situation, analysis, asks } of all)
      expect(missingParts({ title, situation, analysis, asks: asks.map(([ask]) => ask) }), title).toEqual([])
    expect(repeated(all.map(({ title }) => title))).toEqual([])
  })

  test('no sentence stands in two of them', () => {
    const said = all.flatMap(({ situation, analysis, asks }) => [situation, analysis, ...asks.map(([ask]) => ask)])
    expect(repeated(said.flatMap(sentences))).toEqual([])
  })

  test('each of the 33 units answers at least one, and no punctuation of another script slipped in', () => {
    const leading = new Set(writtenSuggestions.flatMap(({ leads }) => leads))
    expect(demoUnits.filter(({ code }) => !leading.has(code))).toEqual([])
    expect(
      JSON.stringify(all.map(({ situation, analysis, asks }) => [situation, analysis, asks])).match(
        /\p{Script=Han}[,;:?!]/u,
      ),
    ).toBeNull()
  })
})

describe('every reply answers what was asked', () => {
  test('ask by ask, by one of the units that handle it', () => {
    for (const written of writtenSuggestions) {
      const answered = written.leads.flatMap((unit) => asksOf(written, unit))
      expect([...answered].sort()).toEqual(written.asks.map((_, place) => place))
      for (const [, answer] of written.asks) {
        const rows = book.answers.filter(({ text }) => text === answer)
        expect(rows, `${written.title}: ${answer}`).toHaveLength(1)
      }
    }
  })

  test('no sentence of one letter stands in another but its opening lines, thanks and name', () => {
    const forms = [...closings.flatMap(sentences), ...demoUnits.map(({ name }) => name)]
    const answered = Map.groupBy(book.answers, ({ replyId }) => String(replyId))
    const textsOf = (id: unknown) => (answered.get(String(id)) ?? []).map(({ text }) => String(text))
    const said = book.replies.flatMap<string>(({ id, body }) => [
      ...new Set([String(body), ...textsOf(id)].flatMap(sentences)),
    ])
    const alike = repeated(said).filter((sentence) => !forms.includes(sentence))
    expect(alike.filter((sentence) => !/位代表：$|收悉$|逐项答复附后$/u.test(sentence))).toEqual([])
  })

  test('no two letters bear the same number', () => {
    expect(repeated(book.replies.map(({ documentNumber }) => String(documentNumber)))).toEqual([])
  })
})

describe('the year ran in the order of the law', () => {
  const assignmentOf = new Map(book.assignments.map((assignment) => [assignment.id, assignment]))

  test('handed in, registered, assigned, acknowledged, answered, closed', () => {
    for (const one of book.suggestions) {
      const assignments = book.assignments.filter(({ suggestionId }) => suggestionId === one.id)
      const replies = book.replies.filter(({ assignmentId }) => assignments.some(({ id }) => id === assignmentId))
      const acknowledged =
        assignments
          .map(({ acknowledgedOn }) => day(acknowledgedOn))
          .sort()
          .at(-1) ?? ''
      const signed = replies.map(({ signedOn }) => day(signedOn)).sort()
      const steps = [day(one.submittedOn), day(one.registeredOn), day(one.assignedOn), acknowledged, ...signed]
      expect(steps, one.title).toEqual([...steps].sort())
      expect(day(one.trackedOn ?? one.concludedOn) > (signed.at(-1) ?? '')).toBe(true)
      expect(day(one.concludedOn ?? one.trackedOn) <= '2022-12-31').toBe(true)
    }
  })

  test('each answered face to face, after its reply and before its rating', () => {
    for (const meeting of book.contacts.filter(({ way }) => way === 'REPLY_MEETING')) {
      const reply = book.replies.find(({ assignmentId, signedOn }) => assignmentId === meeting.assignmentId && signedOn)
      const suggestionId = assignmentOf.get(meeting.assignmentId)?.suggestionId
      const rating = book.ratings.find((one) => one.suggestionId === suggestionId)
      expect(day(meeting.contactedOn) >= day(reply?.signedOn)).toBe(true)
      if (rating) expect(day(rating.ratedOn) >= day(meeting.contactedOn)).toBe(true)
    }
  })

  test('every reply within the limit in force', () => {
    for (const round of book.rounds) {
      const parts = book.assignments.filter(({ suggestionId }) => suggestionId === round.suggestionId)
      const replies = book.replies.filter(
        (reply) => reply.round === round.number && parts.some(({ id }) => id === reply.assignmentId),
      )
      expect(replies.length).toBeGreaterThan(0)
      for (const reply of replies) expect(day(reply.signedOn) <= day(round.dueOn)).toBe(true)
    }
  })

  test('offices act on working days only', () => {
    const byDelegates = [
      'contact.confirmed',
      'contact.disputed',
      'suggestion.drafted',
      'reply.opened',
      'suggestion.rated',
    ]
    for (const event of book.events.filter(({ type }) => !byDelegates.includes(type)))
      expect(isWorkingDay(momentAt(event.at).today, calendar), `${event.type} ${event.at.toISOString()}`).toBe(true)
  })

  test('whoever signed held a mandate on that day', () => {
    const mandates = new Map(frame.delegates.map((mandate) => [mandate.id, mandate]))
    for (const { leadDelegateId, submittedOn } of book.suggestions) {
      const mandate = mandates.get(leadDelegateId)
      expect(mandate && day(mandate.mandateFrom) <= day(submittedOn)).toBe(true)
      expect(mandate?.mandateTo ?? null).toBeNull()
    }
    expect(addDays(localDate('2022-12-19'), 1)).toBe('2022-12-20')
  })
})
