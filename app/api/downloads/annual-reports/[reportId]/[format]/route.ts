import { answerAnnualReport } from '@/lib/web/give-annual-report'

type Context = { params: Promise<{ reportId: string; format: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerAnnualReport(request, await params)
}
