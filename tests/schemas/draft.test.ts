import { describe, expect, test } from 'vitest'
import { completeDraftSchema, longestPart, saveDraftSchema } from '@/lib/schemas/draft'

const whole = {
  title: '关于增设公交站的建议',
  situation: '情况',
  analysis: '分析',
  asks: [{ text: '增设一站' }],
  publicityWish: 'FULL',
  contactWish: true,
  wishedUnitId: '',
  categoryId: '',
  place: '',
  cameAbout: [],
  raisedBefore: '',
  noReplyNeeded: false,
  openToCoSigners: true,
  secrecyWish: false,
  secrecyReason: '',
}
const blank = { ...whole, title: '', situation: '', analysis: '', asks: [], version: 0 }

const faults = (input: unknown) =>
  completeDraftSchema.safeParse(input).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('a draft may be kept', () => {
  test('with nothing in it', () => {
    expect(saveDraftSchema.parse(blank)).toMatchObject({ title: '', asks: [], wishedUnitId: null, categoryId: null })
  })

  test('with its words composed and without outer white space', () => {
    const kept = saveDraftSchema.parse({ ...blank, title: '  Cafe\u0301 ', situation: '一行\r\n二行' })
    expect(kept).toMatchObject({ title: 'Café', situation: '一行\n二行' })
  })

  test('with the form fields in the order of the form, each once', () => {
    const kept = saveDraftSchema.parse({ ...blank, place: ' 垛石镇 ', cameAbout: ['OWN', 'TALKS', 'OWN'] })
    expect(kept).toMatchObject({ place: '垛石镇', cameAbout: ['TALKS', 'OWN'], raisedBefore: null })
  })

  test('from a page that was opened before the form asked for them', () => {
    const { place: _, cameAbout: __, raisedBefore: ___, noReplyNeeded: ____, openToCoSigners: _____, ...rest } = blank
    const { secrecyWish: ______, secrecyReason: _______, ...older } = rest
    const kept = { place: '', cameAbout: [], openToCoSigners: true, secrecyWish: false, secrecyReason: '' }
    expect(saveDraftSchema.parse(older)).toMatchObject(kept)
  })

  test.each<[string, object]>([
    ['an unknown key', { status: 'SUBMITTED' }],
    ['a lead delegate of one’s own choosing', { leadDelegateId: crypto.randomUUID() }],
    ['a NUL', { title: 'a\u0000b' }],
    ['half a character', { title: '\ud800' }],
    ['a mark that turns the text around', { situation: 'a\u202eb' }],
    ['an operator in place of text', { title: { contains: '' } }],
    ['an operator in place of an id', { wishedUnitId: { not: '' } }],
    ['an ask that is no ask', { asks: ['增设一站'] }],
    ['eleven asks', { asks: Array(11).fill({ text: '' }) }],
    ['more than fits', { situation: '字'.repeat(longestPart + 1) }],
    ['a publicity that is none', { publicityWish: 'SECRET' }],
    ['a way of coming about that the form does not know', { cameAbout: ['DREAM'] }],
    ['a way of coming about as one text', { cameAbout: 'OWN' }],
    ['more ways than there are', { cameAbout: Array(7).fill('OWN') }],
    ['a span that is none', { raisedBefore: 'ALWAYS' }],
    ['a place of two lines', { place: '垛石镇\n白桥村' }],
    ['a place without end', { place: '村'.repeat(61) }],
    ['a tick that is a text', { noReplyNeeded: 'true' }],
    ['a version that is no number', { version: '1' }],
    ['half a version', { version: 1.5 }],
  ])('but not with %s', (_, wrong) => {
    expect(saveDraftSchema.safeParse({ ...blank, ...wrong }).success).toBe(false)
  })
})

describe('before it is handed in', () => {
  test('every part is asked for', () => {
    expect(faults(whole)).toEqual([])
    expect(faults({ ...whole, title: '修路', situation: ' ', analysis: '', asks: [{ text: '' }] })).toEqual([
      'title',
      'situation',
      'analysis',
      'asks.0.text',
    ])
    expect(faults({ ...whole, asks: [] })).toEqual(['asks'])
  })

  test('the title is one line of at most sixty characters', () => {
    expect(faults({ ...whole, title: '关于增设公交站\n的建议' })).toEqual(['title'])
    expect(faults({ ...whole, title: '路'.repeat(61) })).toEqual(['title'])
  })
})
