import { authorize } from '@/lib/domain/access/policy'
import { excerptOf, marked } from '@/lib/domain/search/excerpt'
import { maySearch } from '@/lib/domain/search/policy'
import { questionIn, type SearchQuestion } from '@/lib/domain/search/question'
import { type SearchAsked, searchSchema } from '@/lib/schemas/search'
import { open } from '@/lib/store/tx'
import { pageOf, placeSchema, rowsIn } from './keyset'
import { likeWords } from './like-words'
import type { Query, Reading } from './query'
import type { Answer, FoundRow, SearchHit, SearchResult } from './search-result'
import { searchRows } from './search-rows'

const few = 3
const offered = 8

/** Every text that the actor may see and that holds the words, in one round trip; like titles in a second where hardly anything does. */
export const search: Query<SearchAsked, SearchResult> = async (reading, asked) => {
  authorize(reading.actor, maySearch, null)
  const question = questionIn(asked.text)
  const { words: texts, rows, total, isMore, facets } = await answerOf(reading, asked, question, rowsIn(reading))
  const place = placeSchema.parse(asked.page)
  const page = pageOf(rows, place, ({ score, day }) => (asked.order === 'newest' ? day : score), rowsIn(reading))
  const isLittle = total < few && !place && texts.length > 0
  const alike = isLittle ? await likeWords(reading, texts, new Set(rows.map(({ subjectId }) => subjectId))) : []
  const shown = (found: readonly FoundRow[]) => found.map((row) => hitOf(row, texts))
  return { ...page, rows: shown(page.rows), total, totalIsMore: isMore, facets, alike: shown(alike) }
}

/** The first few for somebody who is still typing. */
export const suggestPalette: Query<string, readonly SearchHit[]> = async (reading, typed) => {
  authorize(reading.actor, maySearch, null)
  const asked = searchSchema.parse({ text: typed })
  const question = questionIn(asked.text)
  if (question.words.length === 0) return []
  const { words, rows } = await answerOf(reading, asked, question, offered)
  return rows.slice(0, offered).map((row) => hitOf(row, words))
}

async function answerOf(reading: Reading, asked: SearchAsked, question: SearchQuestion, size: number) {
  const [answer] = await open(reading.tx).$queryRaw<Answer[]>(searchRows(reading.actor, asked, question, size))
  return answer as Answer
}

const hitOf = ({ title, body, score: _, ...row }: FoundRow, texts: readonly string[]): SearchHit => ({
  ...row,
  title: marked(title, texts),
  excerpt: excerptOf(body, texts),
})
