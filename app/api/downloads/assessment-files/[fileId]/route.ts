import { answerAssessmentFile } from '@/lib/web/give-assessment-file'

type Context = { params: Promise<{ fileId: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerAssessmentFile(request, (await params).fileId)
}
