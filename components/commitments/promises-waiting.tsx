import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { CommitmentsWaiting } from '@/lib/queries/list-commitments'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { ledgerAddress } from './ledger-address'

type Waits = 'toVerify' | 'toDecide' | 'silent'
type PromisesWaitingProps = { counts: CommitmentsWaiting; shown: readonly Waits[]; words: Words }

/** For the homes: promises that wait for whoever looks, and how many are from earlier years. */
export function PromisesWaiting({ counts, shown, words: { commitments, language } }: PromisesWaitingProps) {
  const { home } = commitments
  return shown
    .filter((view) => counts[view] > 0)
    .map((view) => (
      <Notice key={view} tone={view === 'silent' ? 'warn' : 'info'} title={fill(home[view], { count: counts[view] })}>
        <p>{home[`${view}Hint`]}</p>
        {view === 'silent' && counts.remindedOn ? (
          <p>{fill(home.reminded, { day: dayText(counts.remindedOn, language) })}</p>
        ) : null}
        {counts.carried > 0 ? (
          <p>
            <a href={ledgerAddress({ view: 'carried' })} className="inline-flex min-h-11 items-center">
              {fill(home.carried, { count: counts.carried })}
            </a>
          </p>
        ) : null}
        <ButtonLink href={ledgerAddress({ view })}>{home.go}</ButtonLink>
      </Notice>
    ))
}
