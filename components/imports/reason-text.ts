import type { ImportRowView } from '@/lib/queries/get-import'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** A reason in words; a field among its facts is named as the office calls it. */
export function reasonText({ code, facts = {} }: ImportRowView['reasons'][number], words: Words['importing']): string {
  const { reasons, skips, fields } = words
  const template = code in reasons ? reasons[code as keyof typeof reasons] : skips[code as keyof typeof skips]
  const named = facts.field ? { ...facts, field: fields[facts.field as keyof typeof fields] } : facts
  return fill(template ?? code, named)
}
