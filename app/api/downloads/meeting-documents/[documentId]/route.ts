import { answerMeetingDocument } from '@/lib/web/give-meeting-document'

type Context = { params: Promise<{ documentId: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerMeetingDocument(request, (await params).documentId)
}
