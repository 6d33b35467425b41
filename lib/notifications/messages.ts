import { placeOf } from '@/lib/domain/notices/place'
import type { Hearer, Reported } from '@/lib/domain/notices/reported'
import { env } from '@/lib/env'
import { wordsFor } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { timelineSentence } from '@/lib/wording/timeline-sentence'
import type { Message } from './channels/channel'
import { isTold, ruleOf } from './rules'

/** Letters that leave the house are written in Chinese, whichever language somebody reads the pages in. */
export const words = wordsFor('zh-CN')

export const addressOf = (suggestionId: string | null, otherwise: string | null = null): string =>
  `${env().NEXTAUTH_URL}${suggestionId ? `/suggestions/${suggestionId}` : (otherwise ?? '/notices')}`

export function messageOf(reported: Reported, to: Hearer): Message {
  const { message, topics } = words.notices
  const system = words.shell.systemName
  const topic = isTold(reported.type) ? topics[ruleOf(reported.type).topic] : words.notices.title
  const about = aboutOf(reported, topic)
  const sentence = timelineSentence(reported, words)
  const address = addressOf(reported.suggestionId, placeOf(reported)?.path)
  const lines = [
    fill(message.greeting, { name: to.name }),
    ...(reported.title === null ? [] : [fill(message.suggestion, titled(reported))]),
    fill(message.happened, { sentence }),
    fill(message.open, { address }),
    fill(message.ending, { system }),
  ]
  return {
    id: reported.id,
    to,
    subject: fill(message.subject, { system, about }),
    text: lines.join('\n\n'),
    short: fill(message.short, { system, about, sentence }),
    forGroups: fill(message.forGroups, { system, address: addressOf(null) }),
  }
}

export const titled = ({ numberText, title }: Pick<Reported, 'numberText' | 'title'>) => ({
  number: numberText ? fill(words.notices.message.numberBefore, { number: numberText }) : '',
  title: title ?? '',
})

function aboutOf(reported: Reported, topic: string): string {
  if (reported.title === null) return topic
  const { number, title } = titled(reported)
  return `${number}${title}`
}
