import type { WrittenText } from '../suggestion/drafting'
import { searchable } from '../suggestion/search-text'
import { mattersIn } from './matters-in'

/** What whoever registers should look at twice: a hint, never a judgement [SD 6, 8][DB 36]. */
export const advices = ['SEVERAL_MATTERS', 'OWN_INTEREST', 'NO_CONCRETE_ASK'] as const
export type Advice = (typeof advices)[number]

const ownWords = ['我公司', '我司', '我企业', '本公司', '本企业', '本厂', '我家的', '本人家', '我本人', '我亲属']
const shortestAsk = 8

const isFound: Record<Advice, (text: WrittenText) => boolean> = {
  SEVERAL_MATTERS: ({ title }) => namesSeveral(title),
  OWN_INTEREST: ({ title, situation, analysis, asks }) =>
    ownWords.some((word) => searchable([title, situation, analysis, ...asks].join('\n')).includes(word)),
  NO_CONCRETE_ASK: ({ asks }) => !asks.some((ask) => [...searchable(ask)].length >= shortestAsk),
}

export const adviceOn = (text: WrittenText): Advice[] => advices.filter((advice) => isFound[advice](text))

/** Joined in the title, and nobody has anything to do with both. */
function namesSeveral(title: string): boolean {
  const duties = searchable(title)
    .split(/以及|[和及与并、，,]/u)
    .map((part) => new Set(mattersIn(part).flatMap(({ matter }) => matter.duties)))
    .filter((one) => one.size > 0)
  return duties.some((one, place) => duties.slice(place + 1).some((other) => one.isDisjointFrom(other)))
}
