import { extentOfReply, extentOfSuggestion, within } from '@/lib/domain/publication/extent'
import { isPartNeeded, nounOf } from '@/lib/domain/publication/parts'
import type { Publishable, Standing } from '@/lib/domain/publication/steps'
import type { KeptVersion, PublicationGround, ReplyGroundOfPublication } from '@/lib/store/publication-ground'

export type PublishableReply = { readonly reply: ReplyGroundOfPublication; readonly publishable: Publishable }

/** Keys of what nobody has looked over. */
export type Unread = readonly string[]

/** What the rules of publication say of a suggestion and of each signed reply to it. */
export function publishablesOf(ground: PublicationGround, unread: Unread) {
  const suggestionExtent = extentOfSuggestion(ground.publicity)
  const standing = standingOf(ground.versions)
  const common = { suggestionExtent, isSecret: ground.isSecret }
  const suggestion: Publishable = {
    ...common,
    kind: 'SUGGESTION',
    extent: suggestionExtent,
    suggestionStands: true,
    awaiting: [],
    toRedact: neededOf(unread, suggestionExtent, null),
    standing,
    wasWithdrawn: wasWithdrawn(ground.versions),
  }
  const replies = ground.replies.map((reply): PublishableReply => {
    const extent = within(extentOfReply(reply), suggestionExtent)
    const publishable: Publishable = {
      ...common,
      kind: 'REPLY',
      extent,
      suggestionStands: standing !== null,
      awaiting: reply.awaiting,
      toRedact: neededOf(unread, extent ?? 'FULL', reply.replyId),
      standing: standingOf(reply.versions),
      wasWithdrawn: wasWithdrawn(reply.versions),
    }
    return { reply, publishable }
  })
  return { suggestion, replies }
}

const neededOf = (unread: Unread, extent: Publishable['suggestionExtent'], replyId: string | null): string[] =>
  unread.filter((key) => key === 'FILE' || isPartNeeded(key, extent, replyId)).map(nounOf)

function standingOf([last]: readonly KeptVersion[]): Standing | null {
  if (!last || last.withdrawnOn !== null) return null
  return { extent: last.extent, publishAt: new Date(last.publishAt), namesSigners: last.namesSigners }
}

const wasWithdrawn = ([last]: readonly KeptVersion[]): boolean => last !== undefined && last.withdrawnOn !== null
