import { Card } from '@/components/ui/card'
import type { AskedCount } from '@/lib/queries/list-opinions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type AskedBeforehandProps = { asked: AskedCount; words: Words }

/** On the homes of those whose opinion is awaited. */
export function AskedBeforehand({ asked, words }: AskedBeforehandProps) {
  if (!asked) return null
  const { preAssignment, language } = words
  return (
    <Card title={preAssignment.homeTitle}>
      <a href="/pre-assignment" className="inline-flex min-h-11 items-center">
        {fill(preAssignment.homeLine, { count: asked.count, day: dayText(asked.day, language) })}
      </a>
    </Card>
  )
}
