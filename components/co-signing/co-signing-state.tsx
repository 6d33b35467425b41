import { Notice } from '@/components/ui/notice'
import { countSigners, motionSigners } from '@/lib/domain/suggestion/co-signing'
import type { CoSigningDesk } from '@/lib/queries/get-co-signing'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type CoSigningStateProps = { desk: CoSigningDesk; timeZone: string; words: Words }

/** Until when, how many, and what ten of them may do. */
export function CoSigningState({ desk, timeZone, words }: CoSigningStateProps) {
  const { coSigning } = words
  const count = countSigners(desk.signers)
  const waiting = desk.signers.filter(({ state }) => state === 'INVITED').length
  return (
    <>
      <Notice
        tone={desk.status === 'CO_SIGNING' && !desk.isCollecting ? 'warn' : 'info'}
        title={standing(desk, timeZone, words)}
      >
        {count > 1 && count < motionSigners ? <p>{fill(coSigning.allTold, { count })}</p> : null}
        {waiting > 0 ? <p>{fill(coSigning.unanswered, { count: waiting })}</p> : null}
        {desk.status === 'CO_SIGNING' ? <p>{coSigning.submitHint}</p> : null}
      </Notice>
      {count >= motionSigners ? <Notice tone="good">{fill(coSigning.motion, { count })}</Notice> : null}
    </>
  )
}

function standing({ status, isCollecting, coSignClosesAt }: CoSigningDesk, timeZone: string, words: Words): string {
  const { coSigning, language } = words
  if (status !== 'CO_SIGNING' || !coSignClosesAt) return coSigning.notOpen
  if (!isCollecting) return coSigning.over
  return fill(coSigning.openUntil, { until: instantText(coSignClosesAt, timeZone, language) })
}
