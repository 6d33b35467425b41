'use client'

import { useRef, useState } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import { useReady } from '@/components/ui/use-ready'
import type { LinkKind } from '@/lib/domain/likeness/link'
import type { LikeSuggestion } from '@/lib/queries/like-suggestions'
import { fill } from '@/lib/wording/fill'
import { ContinueReason } from './continue-reason'
import { promiseText } from './like-facts'
import type { LikeWords } from './like-words'

type LinkActsProps = {
  one: LikeSuggestion
  begun: () => Promise<string | null>
  words: LikeWords
  onChange: (linked: LinkKind | null) => void
}

/** Co-sign, follow up, or go on with a reason: what fits the other suggestion is offered, what does not is said. */
export function LinkActs({ one, begun, words, onChange }: LinkActsProps) {
  const { likeness } = words
  const { busy, problem, link, unlink } = useLinking(one.id, begun, words, onChange)
  const [asking, setAsking] = useState(false)
  const disabled = !useReady() || busy
  if (one.linked) {
    return (
      <div className="cluster">
        <strong>{fill(likeness.linked, { kind: likeness.kinds[one.linked] })}</strong>
        <Button look="quiet" disabled={disabled} onClick={unlink}>
          {likeness.unlink}
        </Button>
        <ProblemNotice problem={problem} words={words.errors} />
      </div>
    )
  }
  return (
    <div className="space-y-2">
      <Promises
        one={one}
        disabled={disabled}
        onFollow={(commitmentId) => void link('FOLLOW_UP', { commitmentId })}
        words={words}
      />
      <div className="cluster">
        {one.canFollowUp && one.promises.length === 0 ? (
          <Button disabled={disabled} onClick={() => void link('FOLLOW_UP', {})}>
            {likeness.followUpWhole}
          </Button>
        ) : null}
        {one.coSigning === 'INVITED' ? (
          <ButtonLink href={`/suggestions/${one.id}`}>{likeness.coSign}</ButtonLink>
        ) : null}
        {one.coSigning !== 'CLOSED' || asking ? null : (
          <Button disabled={disabled} onClick={() => setAsking(true)}>
            {likeness.goOn}
          </Button>
        )}
        <span className="text-ink-soft text-sm">{likeness.coSignHint[one.coSigning]}</span>
      </div>
      {asking ? (
        <ContinueReason
          id={one.id}
          disabled={disabled}
          words={likeness}
          onKeep={async (reason) => {
            if (await link('CONTINUED', { reason })) setAsking(false)
          }}
          onCancel={() => setAsking(false)}
        />
      ) : null}
      <ProblemNotice problem={problem} words={words.errors} />
    </div>
  )
}

type PromisesProps = {
  one: LikeSuggestion
  disabled: boolean
  onFollow: (commitmentId: string) => void
  words: LikeWords
}

function Promises({ one, disabled, onFollow, words }: PromisesProps) {
  if (!one.canFollowUp || one.promises.length === 0) return null
  return (
    <ul className="space-y-2">
      {one.promises.map((promise) => (
        <li key={promise.id} className="space-y-1">
          <p className="written text-sm">{promiseText(promise, words)}</p>
          <Button disabled={disabled} onClick={() => onFollow(promise.id)}>
            {words.likeness.followUp}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function useLinking(
  earlierId: string,
  begun: LinkActsProps['begun'],
  words: LikeWords,
  onChange: LinkActsProps['onChange'],
) {
  const key = useRef<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function send(command: string, more: object, linked: LinkKind | null): Promise<boolean> {
    setBusy(true)
    key.current ??= newKey()
    const suggestionId = await begun()
    const answer =
      suggestionId && (await submitCommand(command, { suggestionId, earlierId, ...more }, key.current, words.errors))
    setBusy(false)
    if (!answer) return false
    setProblem(answer.ok ? null : answer)
    if (answer.ok || answer.code !== 'network') key.current = null
    if (answer.ok) onChange(linked)
    return answer.ok
  }

  return {
    busy,
    problem,
    link: (kind: LinkKind, more: object) => send('link-suggestion', { kind, ...more }, kind),
    unlink: () => void send('unlink-suggestion', {}, null),
  }
}
