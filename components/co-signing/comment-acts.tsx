import { CommandButton } from '@/components/ui/command-button'
import type { DraftComment } from '@/lib/queries/co-signing-record'
import type { Words } from '@/lib/wording/catalogue'

type CommentActsProps = { suggestionId: string; comment: DraftComment; words: Words }

/** The lead delegate's: one press puts proposed words into the draft, one takes them out again. */
export function CommentActs({ suggestionId, comment, words }: CommentActsProps) {
  const { id, outcome, proposal, isPlaced } = comment
  const { proposing, coSigning, errors } = words
  const input = { suggestionId, commentId: id }
  if (isPlaced)
    return (
      <CommandButton command="undo-proposal" input={input} words={errors}>
        {proposing.undo}
      </CommandButton>
    )
  if (outcome) return null
  return (
    <div className="cluster">
      {proposal === null ? null : (
        <CommandButton command="adopt-proposal" input={input} look="main" words={errors}>
          {proposing.adopt}
        </CommandButton>
      )}
      <a href={`/suggestions/${suggestionId}/co-signers?settle=${id}#comment-${id}`}>{coSigning.settle}</a>
    </div>
  )
}
