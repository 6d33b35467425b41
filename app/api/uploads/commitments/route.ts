import { answerUploadedPromises } from '@/lib/web/door-for-promises'

export const POST = answerUploadedPromises
