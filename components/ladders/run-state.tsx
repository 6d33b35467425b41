import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type RunStateProps = { ranAt: Date | null; isSilent: boolean; timeZone: string; words: Words }

/** Whether anybody climbs the ladder: what nobody sends, nobody misses. */
export function RunState({ ranAt, isSilent, timeZone, words }: RunStateProps) {
  const { ladders, language } = words
  return (
    <Card
      title={ladders.runTitle}
      aside={
        isSilent ? null : <Badge tone={ranAt ? 'good' : 'still'}>{ranAt ? ladders.running : ladders.neverRan}</Badge>
      }
    >
      {ranAt ? <p>{fill(ladders.ranAt, { at: instantText(ranAt, timeZone, language) })}</p> : <p>{ladders.neverRan}</p>}
      {isSilent ? (
        <Notice tone="bad" title={ladders.silent}>
          {ladders.silentText}
        </Notice>
      ) : null}
    </Card>
  )
}
