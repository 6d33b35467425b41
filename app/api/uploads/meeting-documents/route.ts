import { answerUploadedMeetingDocument } from '@/lib/web/door-for-meeting-documents'

export const POST = answerUploadedMeetingDocument
