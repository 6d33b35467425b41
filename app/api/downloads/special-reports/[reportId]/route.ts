import { answerReport } from '@/lib/web/give-report'

type Context = { params: Promise<{ reportId: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerReport(request, await params)
}
