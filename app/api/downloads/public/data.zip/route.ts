import { connection } from 'next/server'
import { answerOpenData } from '@/lib/web/give-open-data'

export async function GET(request: Request): Promise<Response> {
  await connection()
  return answerOpenData(request)
}
