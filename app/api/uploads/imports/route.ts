import { answerUploadedList } from '@/lib/web/door-for-files'

export const POST = answerUploadedList
