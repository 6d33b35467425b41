import { Notice } from '@/components/ui/notice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export type Outcome = { readonly noticeId: string; readonly paper: string; readonly refusal: string | null }

/** Why one of several was not issued, by the code of the refusal. */
export type Reasons = Pick<Words['refusals'], 'stale-version' | 'move-not-open' | 'chased-matter-settled'>

type IssueOutcomesProps = { outcomes: readonly Outcome[]; words: Words['chasing']['together']; reasons: Reasons }

export function IssueOutcomes({ outcomes, words, reasons }: IssueOutcomesProps) {
  const left = outcomes.filter(({ refusal }) => refusal !== null)
  const issued = outcomes.length - left.length
  return (
    <>
      {issued > 0 ? (
        <Notice tone="good" live>
          {fill(words.issued, { count: issued })}
        </Notice>
      ) : null}
      {left.length > 0 ? (
        <Notice tone="bad" live title={fill(words.left, { count: left.length })}>
          <ul>
            {left.map(({ noticeId, paper, refusal }) => (
              <li key={noticeId}>{fill(words.one, { paper, reason: reasons[refusal as keyof Reasons] ?? '' })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
