import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { ResultView } from '@/lib/queries/get-assessment-result'
import type { Words } from '@/lib/wording/catalogue'

type Props = { frozen: NonNullable<ResultView['frozen']>; words: Words['assessmentResults']['frozen'] }

/** The hash of a fixed result, and whether it comes out the same today. */
export function FrozenCard({ frozen: { hash, isEqual }, words }: Props) {
  return (
    <Card title={words.title}>
      <Notice tone={isEqual ? 'good' : 'bad'}>{isEqual ? words.equal : words.different}</Notice>
      <p className="mt-2">
        {words.hash} <code className="break-all text-sm">{hash}</code>
      </p>
      <p className="text-ink-soft text-sm">{words.lead}</p>
    </Card>
  )
}
