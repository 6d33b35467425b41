import { shortestTitle } from '../suggestion/drafting'
import type { Advice, AdviceKind, AdvicePlace, Surroundings, WrittenDraft } from './advice'
import { apartFrom, titlesIn } from './several-matters'
import {
  cases,
  complaints,
  deeds,
  identity,
  letters,
  mobile,
  own,
  placeEndings,
  tenders,
  vague,
  wholePlace,
} from './words'

/** Below these an office sends a draft back for want of matter. */
const shortestUsefulTitle = 10
const shortestUsefulSituation = 30
const shortestUsefulAsk = 8

const lengthOf = (text: string): number => [...text.trim()].length
const advice = (kind: AdviceKind, at: AdvicePlace, found = ''): Advice => ({ kind, at, found })

/** What could be better in a draft, in the order in which it matters. Nothing is said of what is not begun. */
export function advise(draft: WrittenDraft, around: Surroundings): Advice[] {
  const parts = partsOf(draft)
  if (parts.length === 0) return []
  return [
    ...firstIn(parts, 'PERSONAL_DATA', [identity, mobile]),
    ...ownName(draft, parts, around),
    ...severalMatters(draft),
    ...ownInterest(parts, around),
    ...firstIn(parts, 'PASSED_ON_LETTER', [letters]),
    ...firstIn(parts, 'COMPLAINT_OR_APPEAL', [complaints]),
    ...firstIn(parts, 'PENDING_CASE', [cases]),
    ...firstIn(parts, 'TENDER', [tenders]),
    ...aboutAsks(draft),
    ...placeless(draft, around),
    ...tooShort(draft),
  ]
}

type Part = { readonly at: AdvicePlace; readonly text: string }

function partsOf({ title, situation, analysis, asks }: WrittenDraft): Part[] {
  const parts: Part[] = [
    { at: 'title', text: title },
    { at: 'situation', text: situation },
    { at: 'analysis', text: analysis },
    ...asks.map((text, place) => ({ at: askAt(place), text })),
  ]
  return parts.filter(({ text }) => text.trim() !== '')
}

const askAt = (place: number): AdvicePlace => `asks.${place}.text`

function firstIn(parts: readonly Part[], kind: AdviceKind, patterns: readonly RegExp[]): Advice[] {
  for (const pattern of patterns)
    for (const { at, text } of parts) {
      const hit = pattern.exec(text)
      if (hit) return [advice(kind, at, hit[0])]
    }
  return []
}

function ownInterest(parts: readonly Part[], { ownUnits }: Surroundings): Advice[] {
  for (const { at, text } of parts) {
    const unit = ownUnits.find((name) => text.includes(name))
    if (unit) return [advice('OWN_INTEREST', at, unit)]
  }
  return firstIn(parts, 'OWN_INTEREST', [own])
}

/** Whoever asks that his name be kept should not write it himself. */
function ownName({ secrecyWish }: WrittenDraft, parts: readonly Part[], { ownNames = [] }: Surroundings): Advice[] {
  if (!secrecyWish) return []
  for (const { at, text } of parts) {
    const name = ownNames.find((one) => text.includes(one))
    if (name) return [advice('OWN_NAME', at, name)]
  }
  return []
}

function severalMatters({ title, asks }: WrittenDraft): Advice[] {
  const titles = titlesIn(title)
  if (titles.length > 1 && apartFrom(titles) !== null) return [advice('SEVERAL_MATTERS', 'title', titles[1])]
  const apart = apartFrom(asks)
  return apart === null ? [] : [advice('SEVERAL_MATTERS', askAt(apart), asks[apart]?.trim())]
}

/** Looked for once the situation stands: asks are written last. */
function aboutAsks({ situation, asks }: WrittenDraft): Advice[] {
  const written = asks.map((text, place) => ({ text: text.trim(), place })).filter(({ text }) => text !== '')
  if (written.length === 0) return lengthOf(situation) > 0 ? [advice('NO_ASK', askAt(0))] : []
  return written.flatMap(({ text, place }) => {
    if (isVague(text)) return [advice('VAGUE_ASK', askAt(place), text)]
    return lengthOf(text) < shortestUsefulAsk ? [advice('SHORT_ASK', askAt(place), text)] : []
  })
}

const figure =
  /\d|今年|明年|年内|年底|月底|[一二三四五六七八九十百千两]\s*(?:个|处|座|条|台|盏|辆|名|公里|米|次|年|月|日|所|间|户|亩|万|班|人|对|块|套|部|分钟|小时|天|周)/u

/** Nobody could say whether it was done: no deed, no figure, and a word that only sounds like one. */
const isVague = (ask: string): boolean =>
  !figure.test(ask) && !deeds.some((deed) => ask.includes(deed)) && vague.some((word) => ask.includes(word))

function placeless({ title, situation, asks, place }: WrittenDraft, { towns }: Surroundings): Advice[] {
  if (place.trim() !== '' || lengthOf(situation) === 0) return []
  const text = [title, situation, ...asks].join('\n')
  const isSomewhere = towns.some((town) => text.includes(town)) || placeEndings.test(text) || wholePlace.test(text)
  return isSomewhere ? [] : [advice('NO_PLACE', 'place')]
}

function tooShort({ title, situation }: WrittenDraft): Advice[] {
  const long = lengthOf(title)
  return [
    ...(long >= shortestTitle && long < shortestUsefulTitle ? [advice('SHORT_TITLE', 'title', title.trim())] : []),
    ...(lengthOf(situation) > 0 && lengthOf(situation) < shortestUsefulSituation
      ? [advice('SHORT_SITUATION', 'situation', situation.trim())]
      : []),
  ]
}
