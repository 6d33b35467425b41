import { answerOpenData } from '@/lib/web/give-open-data'

export const GET = answerOpenData
