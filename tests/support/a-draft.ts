import { act, type TestDelegate } from './people'

/** A whole suggestion as the form sends it. */
export const wholeDraft = {
  version: 0,
  title: '关于在纬二路增设公交站的建议',
  situation: '纬二路两侧新建小区五处，最近的公交站在一公里外。',
  analysis: '线路多年未随住宅调整，老人就医换乘两次。',
  asks: [{ text: '在纬二路中段增设一对公交站' }, { text: '高峰时段加密 6 路班次' }],
  publicityWish: 'FULL',
  contactWish: true,
  wishedUnitId: '',
  categoryId: '',
}

export type SavedDraft = { suggestionId: string; version: number }

export const draft = (by: TestDelegate, on: string, changes: object = {}) =>
  act<SavedDraft>(by, 'save-draft', { ...wholeDraft, ...changes }, on)

/** Drafted and handed in on that day. */
export async function handIn(by: TestDelegate, on: string, changes: object = {}): Promise<string> {
  const { suggestionId, version } = await draft(by, on, changes)
  await act(by, 'submit-suggestion', { suggestionId, version }, on)
  return suggestionId
}
