import { connection } from 'next/server'
import { answerPublicReport } from '@/lib/web/give-public-report'

type Context = { params: Promise<{ reportId: string; format: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection()
  return answerPublicReport(request, await params)
}
