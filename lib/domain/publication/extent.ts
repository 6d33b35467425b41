import { Refusal } from '../refusal'
import type { Publicity } from '../reply/publicity'
import { closingGrounds } from '../suggestion/publicity'
import type { PublicityWish } from '../suggestion/suggestion'

/** 全文、摘要、不公开. */
export type Extent = Publicity

/** Why a reply is not public in full [SD 27][XX 14-16]. */
export const withholdingGrounds = closingGrounds
export type WithholdingGround = (typeof withholdingGrounds)[number]
export type ReplyGround = 'AS_PROPOSED' | 'MUST_BE_PUBLIC' | WithholdingGround

/** What the unit proposed with its reply, and what the office made of it. */
export type ReplyPublicness = { readonly proposed: Publicity | null; readonly decided: Publicity | null }

const ofWish: Record<PublicityWish, Extent> = { FULL: 'FULL', TITLE_ONLY: 'SUMMARY', NONE: 'NONE' }

export const extentOfSuggestion = (publicity: PublicityWish): Extent => ofWish[publicity]

/** To publish a reply in full needs no second word where its unit proposed it; to keep something back always does. */
export const extentOfReply = ({ proposed, decided }: ReplyPublicness): Extent | null =>
  decided ?? (proposed === 'FULL' ? 'FULL' : null)

const shown: Record<Extent, number> = { NONE: 0, SUMMARY: 1, FULL: 2 }

/** A letter repeats what was suggested: no more of it is public than of the suggestion. */
export const within = (extent: Extent | null, suggestion: Extent): Extent | null =>
  extent !== null && shown[extent] > shown[suggestion] ? suggestion : extent

/** What was published in full may not stay so where less is public now. */
export const reachesBeyond = (published: Extent, inForce: Extent | null): boolean =>
  shown[published] > shown[inForce ?? 'NONE']

export type AskedExtent = {
  readonly publicity: Publicity
  readonly ground?: WithholdingGround
  readonly reason: string
}
export type ReplyDecision = {
  readonly publicity: Publicity
  readonly ground: ReplyGround
  readonly reason: string
}

const shortestReason = 5

/** Summary and nothing take a legal ground and a reason, even where the unit proposed as much; in full against its proposal takes a reason. */
export function decideReplyPublicity(standing: ReplyPublicness, asked: AskedExtent): ReplyDecision {
  const { publicity, ground, reason } = asked
  if (publicity === standing.decided) throw new Refusal('publicity-unchanged')
  if (publicity === 'FULL' && standing.proposed === 'FULL') {
    if (standing.decided === null) throw new Refusal('publicity-unchanged')
    return { publicity, ground: 'AS_PROPOSED', reason }
  }
  if (reason.length < shortestReason) throw new Refusal('publicity-basis-missing')
  if (publicity === 'FULL') return { publicity, ground: 'MUST_BE_PUBLIC', reason }
  if (!ground) throw new Refusal('publicity-basis-missing')
  return { publicity, ground, reason }
}
