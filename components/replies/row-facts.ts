import type { ProvingFile, ReplyDesk } from '@/lib/queries/get-reply-draft'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** What the rows of the form know beside what is typed. */
export type RowFacts = {
  readonly asks: readonly string[]
  readonly meanings: readonly { readonly value: string; readonly label: string }[]
  readonly files: readonly ProvingFile[]
  readonly others: ReplyDesk['others']
  readonly today: string
}

export function rowFactsOf({ text, classes, files, others }: ReplyDesk, today: string, words: Words): RowFacts {
  const { suggestion, states } = words
  return {
    asks: text.asks,
    meanings: classes.map(({ letter, meaning }) => ({
      value: meaning,
      label: fill(suggestion.classWithMeaning, { letter, meaning: states.answerClass[meaning] }),
    })),
    files,
    others,
    today,
  }
}

/** What the other units say of one ask. */
export const othersOn = ({ others }: RowFacts, ordinal: number, words: Words['answers']): string[] =>
  others.map(({ unit, isOut, notOurs }) =>
    fill(words.others[isOut ? (notOurs.includes(ordinal) ? 'LEAVES' : 'ANSWERS') : 'WRITES'], { unit }),
  )
