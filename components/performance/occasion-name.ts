import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Reply meetings have numbers, activities names. */
export const occasionName = (
  { name, ordinal }: { readonly name: string; readonly ordinal: number | null },
  { performance }: Words,
): string => (ordinal === null ? name : fill(performance.replyMeeting, { ordinal }))
