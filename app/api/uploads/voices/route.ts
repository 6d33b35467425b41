import { answerUploadedVoices } from '@/lib/web/door-for-voices'

export const POST = answerUploadedVoices
