import type { Words } from '@/lib/wording/catalogue'

/** Why a notice did not arrive. */
export function reasonText(failure: string, { notices }: Words): string {
  const { failures } = notices.phoneList
  return Object.hasOwn(failures, failure) ? failures[failure as keyof typeof failures] : failures.refused
}
