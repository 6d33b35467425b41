import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { DraftView } from '@/lib/queries/get-draft'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type EnteredNoticeProps = { suggestionId: string; entered: NonNullable<DraftView['entered']>; words: Words }

/** Over the form: whose suggestion it is, and whose hands are on it. */
export function EnteredNotice({ suggestionId, entered, words: { entries } }: EnteredNoticeProps) {
  const { by, delegate, isMine } = entered
  if (isMine) return <Notice tone="warn">{fill(entries.edited, { by })}</Notice>
  return (
    <Notice tone="warn">
      <p>{fill(entries.writing, { name: delegate })}</p>
      <div className="cluster mt-2">
        <ButtonLink href={`/suggestions/${suggestionId}/on-paper`}>{entries.onPaperLink}</ButtonLink>
      </div>
    </Notice>
  )
}
