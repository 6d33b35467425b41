import { type Lateness, lingerers } from '@/lib/domain/deadlines/lateness'
import type { Words } from './catalogue'
import { fill } from './fill'

/** 主办单位 3 天、协办单位 7 天 */
export function latenessText(late: Lateness, { custody, suggestion, common }: Words): string {
  return lingerers
    .filter((one) => late[one] > 0)
    .map((one) => fill(custody.held, { holder: suggestion.holders[one], days: late[one] }))
    .join(common.listComma)
}
