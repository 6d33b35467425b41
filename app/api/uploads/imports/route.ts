import { answerUploadedList } from '@/lib/web/door-for-lists'

export const POST = answerUploadedList
