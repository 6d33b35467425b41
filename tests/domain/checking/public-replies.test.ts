import { describe, expect, test } from 'vitest'
import { checkReply } from '@/lib/domain/checking/check-reply'
import { findingKinds } from '@/lib/domain/checking/finding'
import { readLetter } from '@/lib/domain/checking/letter'
import { readClass } from '@/lib/domain/checking/read-class'
import { publicReplies } from '../../support/public-records'
import { labels } from './labels'
import { asChecked, kindsOf, table, tallyOf } from './tally'

const replies = publicReplies().filter(({ id }) => labels[id])
const atTheEnd = [
  'MISSING_CONTACT',
  'MISSING_PHONE',
  'MISSING_COPIES',
  'MISSING_SIGNATURE',
  'MISSING_DAY',
  'THIN',
] as const

/** Of a text that was cut off nobody knows how it ended. */
const labelled = new Map(
  replies.map(({ id, isWhole }) => {
    const { expected = [], arguable = [] } = labels[id] ?? {}
    return [id, { expected, arguable: isWhole ? arguable : [...arguable, ...atTheEnd] }]
  }),
)
const said = new Map(replies.map((reply) => [reply.id, kindsOf(checkReply(asChecked(reply)))]))
const tallies = tallyOf(said, labelled, findingKinds)

describe('on the published replies', () => {
  test('prints what was found, missed and falsely said', () => {
    process.stdout.write(`${replies.length} published replies\n${table(tallies)}\n`)
    expect(replies.length).toBeGreaterThanOrEqual(25)
    const sum = (part: 'hits' | 'misses' | 'alarms') =>
      [...tallies.values()].reduce((all, one) => all + one[part].length, 0)
    expect(sum('hits')).toBeGreaterThanOrEqual(120)
    expect(sum('misses')).toBeLessThanOrEqual(3)
    expect(sum('alarms')).toBeLessThanOrEqual(3)
  })

  test('the words carry the class that a reader sees', () => {
    const wrong = replies.flatMap(({ id, text }) => {
      const read = readClass(readLetter({ body: text, answers: [] }))?.meaning
      return read && labels[id]?.carries.includes(read) ? [] : [`${id} ${read}`]
    })
    process.stdout.write(`class read otherwise: ${wrong}\n`)
    expect(wrong.length).toBeLessThanOrEqual(1)
  })
})
