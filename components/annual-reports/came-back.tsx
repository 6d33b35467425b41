import { Notice } from '@/components/ui/notice'
import type { AnnualReportView } from '@/lib/queries/get-annual-report'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'

type CameBackProps = { view: Pick<AnnualReportView, 'cameBack'>; timeZone: string; words: Words }

/** Why it was sent back or taken back, before anything else: it is what has to be mended. */
export function CameBack({ view: { cameBack }, timeZone, words }: CameBackProps) {
  if (!cameBack) return null
  const { type, at, by, reason } = cameBack
  const day = instantText(at, timeZone, words.language)
  return (
    <div className="no-print mb-5">
      <Notice tone="warn" title={fill(words.annualReports.cameBack[type], { by: by ? shownName(by, words) : '', day })}>
        <p className="whitespace-pre-wrap break-words">{reason}</p>
      </Notice>
    </div>
  )
}
