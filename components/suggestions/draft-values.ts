import type { Draft } from '@/lib/domain/suggestion/drafting'
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
}

/** The draft as the form holds it; there is always a line to write an ask in. */
export function formOf({ asks, wishedUnitId, categoryId, ...draft }: Draft): DraftForm {
  return {
    ...draft,
    asks: asks.length > 0 ? asks.map((text) => ({ text })) : [{ text: '' }],
    wishedUnitId: wishedUnitId ?? '',
    categoryId: categoryId ?? '',
  }
}

/** The same words, whatever white space the server took off. */
export function saySame(one: DraftForm, other: DraftForm): boolean {
  return comparable(one) === comparable(other)
}

function comparable({ title, situation, analysis, asks, ...wishes }: DraftForm): string {
  const lines = asks.map(({ text }) => text.trim()).filter((text) => text !== '')
  const { publicityWish, contactWish, wishedUnitId, categoryId } = wishes
  const parts = [title, situation, analysis].map((part) => part.replace(/\r\n?/g, '\n').trim())
  return JSON.stringify([parts, lines, publicityWish, contactWish, wishedUnitId, categoryId]).normalize('NFC')
}
