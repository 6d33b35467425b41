import type { SearchHit } from '@/lib/queries/search-result'

type Found = Pick<SearchHit, 'kind' | 'subjectId' | 'suggestionId' | 'meetingId'>

/** The page on which a text that was found stands. */
export function hitAddress({ kind, subjectId, suggestionId, meetingId }: Found): string {
  switch (kind) {
    case 'SUGGESTION':
      return `/suggestions/${subjectId}`
    case 'MINUTES':
      return `/reply-meetings/${meetingId ?? subjectId}`
    case 'VOICE':
      return `/voices/${subjectId}`
    case 'COMMITMENT':
      return `/commitments/${subjectId}`
    case 'DELEGATE':
      return `/delegates/${subjectId}`
    case 'UNIT':
      return `/units/${subjectId}`
    default:
      return `/suggestions/${suggestionId}`
  }
}
