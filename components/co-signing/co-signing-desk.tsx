import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { addDays, type LocalDate, localDateIn } from '@/lib/domain/deadlines/local-date'
import { clockIn } from '@/lib/domain/notices/morning'
import type { CoSigningDesk as Desk } from '@/lib/queries/get-co-signing'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { ClosingForm } from './closing-form'
import { CoSigningState } from './co-signing-state'
import { CommentActs } from './comment-acts'
import { CommentsCard } from './comments-card'
import { InviteForm } from './invite-form'
import { LinkCard } from './link-card'
import { OpeningForm } from './opening-form'
import { SettleForm } from './settle-form'
import { SignersTable } from './signers-table'

type CoSigningDeskProps = {
  desk: Desk
  link: { address: string; qr: { size: number; path: string } } | null
  /** the comment whose form is open */
  settling: string | null
  today: LocalDate
  timeZone: string
  words: Words
}

/** Everything that the lead delegate does about co-signers. */
export function CoSigningDesk(props: CoSigningDeskProps) {
  const { desk, settling, today, timeZone, words } = props
  const { coSigning } = words
  const form = formWords(words)
  const common = { suggestionId: desk.id, words: coSigning, form }
  return (
    <>
      <CoSigningState desk={desk} timeZone={timeZone} words={words} />
      <div className="cluster">
        <ButtonLink href={`/suggestions/${desk.id}/edit`}>{coSigning.backToDraft}</ButtonLink>
        <ButtonLink href={`/suggestions/${desk.id}/signature-sheet`}>{coSigning.sheet}</ButtonLink>
      </div>
      <p className="text-ink-soft">{coSigning.rule}</p>
      {desk.status === 'CO_SIGNING' ? null : (
        <Card title={coSigning.open}>
          <OpeningForm {...common} tomorrow={addDays(today, 1)} delegates={desk.delegates} />
        </Card>
      )}
      <SignersTable signers={desk.signers} timeZone={timeZone} words={words} />
      <CommentsCard
        comments={desk.comments}
        timeZone={timeZone}
        words={words}
        beneath={(comment) =>
          comment.id === settling && !comment.outcome ? (
            <SettleForm {...common} commentId={comment.id} />
          ) : (
            <CommentActs suggestionId={desk.id} comment={comment} words={words} />
          )
        }
      />
      {desk.status === 'CO_SIGNING' ? <Collecting {...props} /> : null}
    </>
  )
}

function Collecting({ desk, link, timeZone, words }: CoSigningDeskProps) {
  const { coSigning, common, errors } = words
  const shared = { suggestionId: desk.id, words: coSigning, form: formWords(words) }
  const closesAt = desk.coSignClosesAt ?? new Date(0)
  const closes = { closesOn: localDateIn(timeZone, closesAt), closesHour: clockIn(timeZone, closesAt) }
  const stopping = {
    title: coSigning.stopTitle,
    text: coSigning.stopText,
    confirm: coSigning.stop,
    cancel: common.cancel,
  }
  return (
    <>
      {desk.isCollecting ? (
        <>
          <Card title={coSigning.inviteMore}>
            <InviteForm {...shared} delegates={desk.delegates} />
          </Card>
          <LinkCard suggestionId={desk.id} link={link} words={words} />
        </>
      ) : null}
      <Card title={coSigning.moveClosing}>
        <ClosingForm {...shared} closes={closes} key={`${closes.closesOn}${closes.closesHour}`} />
      </Card>
      <CommandButton
        command="stop-co-signing"
        input={{ suggestionId: desk.id }}
        look="danger"
        confirm={stopping}
        words={errors}
      >
        {coSigning.stop}
      </CommandButton>
    </>
  )
}
