import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { Notice } from '@/components/ui/notice'
import type { NoticeView } from '@/lib/queries/get-chasing-notice'
import type { NoticeAct } from '@/lib/schemas/chasing'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { AnswerForm } from './answer-form'
import { DemandForm } from './demand-form'
import { NoticeReasonForm } from './notice-reason-form'

type NoticeActsProps = { notice: NoticeView; act: NoticeAct | undefined; words: Words }

/** What whoever looks can do now. One form at a time: while the text is being changed, it is not issued. */
export function NoticeActs({ notice, act, words }: NoticeActsProps) {
  const { acts } = words.chasing
  const { id, moves } = notice
  const asked = act && moves.includes(actMoves[act]) ? act : undefined
  if (asked) return <AskedForm notice={notice} act={asked} words={words} />
  if (moves.includes('issue')) return <DraftActs notice={notice} words={words} />
  if (moves.includes('receive'))
    return (
      <Card title={acts.title}>
        <p className="mb-3">{acts.receiveLead}</p>
        <CommandButton command="receive-chasing-notice" input={{ noticeId: id }} look="main" words={words.errors}>
          {acts.receive}
        </CommandButton>
      </Card>
    )
  if (moves.includes('answer'))
    return (
      <Card title={acts.title}>
        <AnswerForm noticeId={id} words={acts} form={formWords(words)} />
      </Card>
    )
  if (moves.includes('withdraw'))
    return (
      <Card title={acts.title}>
        <p className="mb-3">{fill(acts.waits, { unit: notice.unitName })}</p>
        <ButtonLink href={`/chasing-notices/${id}?act=withdraw`}>{acts.withdraw}</ButtonLink>
      </Card>
    )
  return null
}

const actMoves = { edit: 'save', discard: 'discard', withdraw: 'withdraw' } as const

type DraftActsProps = Omit<NoticeActsProps, 'act'>

function DraftActs({ notice: { id, version, isSettled }, words }: DraftActsProps) {
  const { chasing, common, errors } = words
  const { acts, paper } = chasing
  const confirm = { title: acts.issueTitle, text: acts.issueText, confirm: acts.issue, cancel: common.cancel }
  return (
    <Card title={acts.title}>
      {isSettled ? <Notice tone="warn">{paper.settledNow}</Notice> : <p>{acts.issueLead}</p>}
      <div className="cluster mt-3 items-start">
        {isSettled ? null : (
          <CommandButton
            command="issue-chasing-notice"
            input={{ noticeId: id, version }}
            look="main"
            confirm={confirm}
            words={errors}
          >
            {acts.issue}
          </CommandButton>
        )}
        {isSettled ? null : <ButtonLink href={`/chasing-notices/${id}?act=edit`}>{acts.edit}</ButtonLink>}
        <ButtonLink href={`/chasing-notices/${id}?act=discard`} look={isSettled ? 'main' : 'plain'}>
          {acts.discard}
        </ButtonLink>
      </div>
    </Card>
  )
}

function AskedForm({ notice: { id, version, demand }, act, words }: NoticeActsProps & { act: NoticeAct }) {
  const { acts } = words.chasing
  const form = formWords(words)
  return (
    <Card title={act === 'edit' ? acts.edit : acts[act]}>
      {act === 'edit' ? (
        <DemandForm noticeId={id} version={version} demand={demand} words={acts} form={form} />
      ) : (
        <NoticeReasonForm act={act} noticeId={id} words={acts} form={form} />
      )}
      <p className="mt-2">
        <ButtonLink href={`/chasing-notices/${id}`} look="quiet">
          {acts.back}
        </ButtonLink>
      </p>
    </Card>
  )
}
