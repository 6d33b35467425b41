import { answerAttachment } from '@/lib/web/give-attachment'

type Context = { params: Promise<{ attachmentId: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerAttachment(request, (await params).attachmentId)
}
