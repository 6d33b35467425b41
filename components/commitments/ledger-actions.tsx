import { exportAddress } from '@/components/exports/export-address'
import { ButtonLink } from '@/components/ui/button'
import { type Actor, holds, isStaff, unitsOf } from '@/lib/domain/access/actor'
import type { CommitmentFilter } from '@/lib/schemas/commitment'
import type { Words } from '@/lib/wording/catalogue'

type LedgerActionsProps = { actor: Actor; filter: CommitmentFilter; words: Words }

/** A unit reports, on the screen or by a sheet; the committee takes the list away. */
export function LedgerActions({ actor, filter, words: { commitments, promiseSheet } }: LedgerActionsProps) {
  const isOfUnit = unitsOf(actor).length > 0
  const mayTakeAll = isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
  const isRate = filter.view === 'due' || filter.view === 'kept'
  return (
    <>
      {isOfUnit ? <ButtonLink href="/commitments/update">{commitments.update.link}</ButtonLink> : null}
      {isOfUnit ? <ButtonLink href="/commitments/sheet">{promiseSheet.link}</ButtonLink> : null}
      {mayTakeAll && !isRate ? (
        <ButtonLink href={sheetAddress(filter)} download>
          {promiseSheet.downloadAll}
        </ButtonLink>
      ) : null}
    </>
  )
}

const sheetAddress = ({ page: _, order: __, ...filter }: CommitmentFilter): string =>
  exportAddress('promise-sheet', filter, 'xlsx')
