import { answerUploadedEvidence } from '@/lib/web/door-for-assessment-files'

export const POST = answerUploadedEvidence
