import { answerFeed } from '@/lib/web/public-feed'

export const GET = answerFeed
