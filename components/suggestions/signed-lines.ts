import type { SignedDraft } from '@/lib/queries/delegate-home'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

/** What he signed and the lead delegate has not handed in. */
export const signedLines = (signed: readonly SignedDraft[], timeZone: string, { delegateHome, language }: Words) =>
  signed.map(({ id, title, lead, closesAt, standing }) => {
    const until = closesAt ? instantText(closesAt, timeZone, language) : ''
    const note = fill(delegateHome.signedStandings[standing], { until })
    return {
      id,
      title,
      href: `/suggestions/${id}/co-sign`,
      note: fill(delegateHome.signedHint, { lead, standing: note }),
    }
  })
