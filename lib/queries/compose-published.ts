import { withoutFrame } from '@/lib/domain/publication/parts'
import { type Published, publishedReply, publishedSuggestion } from '@/lib/domain/publication/published'
import { letterFrame } from '@/lib/wording/letter-phrases'
import type { ReadPublishables } from './read-publishables'

type Composing = { readonly replyId: string | null; readonly summary: string }

/** The words as the public reads them: what was looked over, without what was taken out. Null where a reply is not there. */
export function composePublished(read: ReadPublishables, { replyId, summary }: Composing): Published | null {
  return replyId ? ofReply(read, replyId, summary) : ofSuggestion(read, summary)
}

const textOf = ({ redacted }: ReadPublishables, key: string): string =>
  redacted.parts.find((part) => part.key === key)?.text ?? ''

const filesOf = ({ redacted }: ReadPublishables, of: string | null) =>
  redacted.files
    .filter(({ replyId }) => replyId === of)
    .map(({ fileId, publicName }) => ({ id: fileId, name: publicName }))

function ofSuggestion(read: ReadPublishables, summary: string): Published {
  const { ground, suggestion, redacted } = read
  const { number, lead, coSigners, conceal } = ground
  const written = {
    number,
    lead,
    coSigners,
    summary,
    title: textOf(read, 'TITLE'),
    situation: textOf(read, 'SITUATION'),
    analysis: textOf(read, 'ANALYSIS'),
    asks: redacted.parts.filter(({ noun }) => noun === 'ASK').map(({ text }) => text ?? ''),
    attachments: filesOf(read, null),
  }
  return publishedSuggestion(written, { extent: suggestion.extent ?? 'NONE', conceal })
}

function ofReply(read: ReadPublishables, replyId: string, summary: string): Published | null {
  const found = read.replies.find(({ reply }) => reply.replyId === replyId)
  if (!found) return null
  const { unit, round, documentNumber, signedOn, classLetter, classMeaning } = found.reply
  const written = {
    ...{ unit, round, documentNumber, signedOn, classLetter, classMeaning },
    summary: summary || textOf(read, `SUMMARY:${replyId}`),
    text: withoutFrame(textOf(read, `LETTER:${replyId}`), letterFrame),
    attachments: filesOf(read, replyId),
  }
  return publishedReply(written, { extent: found.publishable.extent ?? 'NONE', conceal: read.ground.conceal })
}

/** Whose bytes go out with it. */
export const filesOut = ({ redacted }: ReadPublishables, { attachments }: Published) =>
  redacted.files
    .filter(({ fileId }) => attachments.some(({ id }) => id === fileId))
    .map(({ fileId, mediaType }) => ({ id: fileId, mediaType }))
