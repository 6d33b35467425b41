import type { CheckedReply, Finding, FindingKind } from '@/lib/domain/checking/finding'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { readSession } from '@/lib/domain/import/read-session'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { PublicReply } from '../../support/public-records'

const ofLetter: Record<string, AnswerMeaning[]> = {
  A: ['SOLVED'],
  B: ['IN_PROGRESS', 'PLANNED'],
  C: ['DEFERRED'],
  D: ['REFERENCE'],
}

/** A published letter stands for itself: nothing is printed around it. */
export function asChecked({ title, number, session, delegates, letter, day, text }: PublicReply): CheckedReply {
  const meanings = ofLetter[letter ?? ''] ?? []
  const { term, session: meeting } = readSession(session)
  return {
    suggestion: { title, number, term, session: meeting, delegates, text: '', asks: [] },
    body: text,
    answers: [],
    meaning: meanings[0] ?? null,
    meanings,
    supplied: [],
    day: day ? localDate(day) : null,
    towns: [],
    earlier: [],
  }
}

export type Tally = { hits: string[]; misses: string[]; alarms: string[] }

export function tallyOf<Kind extends string>(
  said: ReadonlyMap<string, ReadonlySet<Kind>>,
  labelled: ReadonlyMap<string, { expected: readonly Kind[]; arguable: readonly Kind[] }>,
  kinds: readonly Kind[],
): Map<Kind, Tally> {
  return new Map(
    kinds.map((kind) => {
      const tally: Tally = { hits: [], misses: [], alarms: [] }
      for (const [id, { expected, arguable }] of labelled) {
        const isSaid = said.get(id)?.has(kind) ?? false
        if (expected.includes(kind)) (isSaid ? tally.hits : tally.misses).push(id)
        else if (isSaid && !arguable.includes(kind)) tally.alarms.push(id)
      }
      return [kind, tally]
    }),
  )
}

export const kindsOf = (found: readonly Finding[]): Set<FindingKind> => new Set(found.map(({ kind }) => kind))

export function table(tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].filter(([, { hits, misses, alarms }]) => hits.length + misses.length + alarms.length > 0)
  return rows
    .map(
      ([kind, { hits, misses, alarms }]) =>
        `${kind.padEnd(18)} hits ${String(hits.length).padStart(2)}  misses ${misses.length} [${misses}]  false alarms ${alarms.length} [${alarms}]`,
    )
    .join('\n')
}
