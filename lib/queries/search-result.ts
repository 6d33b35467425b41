import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { Segment } from '@/lib/domain/search/excerpt'
import type { SearchKind } from '@/lib/domain/search/kinds'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import type { Page } from './keyset'

/** One text that was found. Its page follows from the kind: of a suggestion's parts suggestionId and subjectId say which. */
export type SearchHit = {
  readonly id: string
  readonly kind: SearchKind
  readonly subjectId: string
  readonly suggestionId: string | null
  readonly meetingId: string | null
  readonly numberText: string | null
  readonly title: readonly Segment[]
  readonly excerpt: readonly Segment[]
  readonly year: number | null
  readonly day: LocalDate
  readonly status: SuggestionStatus | null
  readonly delegate: string | null
  readonly units: readonly string[]
}

export type Facet<Value> = { readonly value: Value; readonly name: string | null; readonly count: number }
export type SearchFacets = {
  readonly kind: readonly Facet<SearchKind>[]
  readonly year: readonly Facet<number>[]
  readonly status: readonly Facet<SuggestionStatus>[]
  readonly category: readonly Facet<string>[]
  readonly unit: readonly Facet<string>[]
  readonly delegation: readonly Facet<string>[]
  readonly class: readonly Facet<AnswerMeaning>[]
}

export type SearchResult = Page<SearchHit> & {
  readonly total: number
  readonly totalIsMore: boolean
  /** of what was found and may be seen; where the total is more, of the newest thousand */
  readonly facets: SearchFacets
  /** suggestions with a like title, where hardly anything says just this */
  readonly alike: readonly SearchHit[]
}

/** As the database answers: words in one piece. */
export type FoundRow = Omit<SearchHit, 'title' | 'excerpt'> & { title: string; body: string; score: number }
export type Answer = { words: string[]; rows: FoundRow[]; total: number; isMore: boolean; facets: SearchFacets }
