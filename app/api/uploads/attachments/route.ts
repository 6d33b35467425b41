import { answerUploadedAttachment } from '@/lib/web/door-for-attachments'

export const POST = answerUploadedAttachment
