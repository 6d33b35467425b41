import { likeSuggestions } from '@/lib/queries/like-suggestions'
import { likenessQuestionSchema } from '@/lib/schemas/link'
import { liveAnswer } from './live-answer'

/** Whoever writes for an hour asks about every other second at most. */
const questions = { what: 'likeness', count: 1800, seconds: 3600 }

/** What is like the title that is being typed. */
export function answerLikeness(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const { title, suggestion: suggestionId } = likenessQuestionSchema.parse({
    title: searchParams.get('title'),
    suggestion: searchParams.get('suggestion'),
  })
  return liveAnswer(request, questions, async (reading) => ({
    found: await likeSuggestions(reading, { title, suggestionId }),
  }))
}
