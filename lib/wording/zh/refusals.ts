import type { RefusalCode } from '@/lib/domain/refusal'

export const refusals: Record<RefusalCode, string> = {
  'calendar-not-published': '{year} 年的放假安排尚未公布，无法推算期限，请先录入该年日历。',
}
