import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { LikeSuggestion } from '@/lib/queries/like-suggestions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { LikeFacts } from './like-facts'
import { likeWords } from './like-words'

type RepeatedBeforeProps = { suggestionId: string; like: readonly LikeSuggestion[]; words: Words }

/** For the office that registers: what was raised before, and the mark that it is the same again. */
export function RepeatedBefore({ suggestionId, like, words }: RepeatedBeforeProps) {
  const { likeness, errors } = words
  const told = likeWords(words)
  return (
    <Card title={likeness.repeatedTitle}>
      <p className="text-ink-soft text-sm">{like.length > 0 ? likeness.repeatedLead : likeness.none}</p>
      <ol className="divide-y divide-line">
        {like.map((one) => {
          const input = { suggestionId, earlierId: one.id }
          return (
            <li key={one.id} className="space-y-3 py-3">
              <LikeFacts one={one} words={told} />
              {one.linked ? <strong>{fill(likeness.linked, { kind: likeness.kinds[one.linked] })}</strong> : null}
              {one.linked === null ? (
                <CommandButton command="link-suggestion" input={{ ...input, kind: 'REPEATED' }} words={errors}>
                  {likeness.markRepeated}
                </CommandButton>
              ) : null}
              {one.linked === 'REPEATED' ? (
                <CommandButton command="unlink-suggestion" input={input} look="quiet" words={errors}>
                  {likeness.unlink}
                </CommandButton>
              ) : null}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
