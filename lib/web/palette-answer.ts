import { suggestPalette } from '@/lib/queries/search'
import { liveAnswer } from './live-answer'

/** Whoever types for an hour without a pause asks less often. */
const questions = { what: 'palette', count: 3600, seconds: 3600 }

/** The first few that are found. */
export function answerPalette(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('text') ?? ''
  return liveAnswer(request, questions, async (reading) => ({ found: await suggestPalette(reading, typed) }))
}
