import { connection } from 'next/server'
import { answerFeed } from '@/lib/web/public-feed'

export async function GET(request: Request): Promise<Response> {
  await connection()
  return answerFeed(request)
}
