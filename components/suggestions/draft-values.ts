import type { Draft } from '@/lib/domain/suggestion/drafting'
import { inOrderOfForm } from '@/lib/domain/suggestion/form-fields'
import type { DraftForm } from '@/lib/schemas/draft'

export const blankDraft: DraftForm = {
  title: '',
  situation: '',
  analysis: '',
  asks: [{ text: '' }],
  publicityWish: 'FULL',
  contactWish: true,
  wishedUnitId: '',
  categoryId: '',
  townIds: [],
  place: '',
  cameAbout: [],
  raisedBefore: '',
  noReplyNeeded: false,
  openToCoSigners: true,
  secrecyWish: false,
  secrecyReason: '',
}

/** The draft as the form holds it; there is always a line to write an ask in. */
export function formOf({
  asks,
  wishedUnitId,
  categoryId,
  townIds,
  cameAbout,
  raisedBefore,
  ...draft
}: Draft): DraftForm {
  return {
    ...draft,
    asks: asks.length > 0 ? asks.map((text) => ({ text })) : [{ text: '' }],
    wishedUnitId: wishedUnitId ?? '',
    categoryId: categoryId ?? '',
    townIds: [...townIds],
    cameAbout: [...cameAbout],
    raisedBefore: raisedBefore ?? '',
  }
}

/** The same words, whatever white space the server took off. */
export function saySame(one: DraftForm, other: DraftForm): boolean {
  return comparable(one) === comparable(other)
}

function comparable({ title, situation, analysis, asks, ...wishes }: DraftForm): string {
  const lines = asks.map(({ text }) => text.trim()).filter((text) => text !== '')
  const { publicityWish, contactWish, wishedUnitId, categoryId, place, cameAbout, raisedBefore } = wishes
  const parts = [title, situation, analysis, place, wishes.secrecyReason].map((part) =>
    part.replace(/\r\n?/g, '\n').trim(),
  )
  const chosen = [publicityWish, contactWish, wishedUnitId, categoryId, inOrderOfForm(cameAbout), raisedBefore]
  const ticks = [(wishes.townIds ?? []).toSorted(), wishes.noReplyNeeded, wishes.openToCoSigners, wishes.secrecyWish]
  return JSON.stringify([parts, lines, chosen, ticks]).normalize('NFC')
}
