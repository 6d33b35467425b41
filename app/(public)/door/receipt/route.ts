import { answerReceipt, showReceiptForm } from '@/lib/web/door-receipt'

export const GET = showReceiptForm
export const POST = answerReceipt
