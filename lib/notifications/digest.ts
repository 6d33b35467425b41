import { bySuggestion, type Hearer, type Reported } from '@/lib/domain/notices/reported'
import { env } from '@/lib/env'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'
import { timelineSentence } from '@/lib/wording/timeline-sentence'
import type { Message } from './channels/channel'
import { addressOf, titled, words } from './messages'

export type Morning = { readonly id: string; readonly day: string; readonly timeZone: string }

/** A letter that nobody reads to the end helps nobody. */
const mostSentences = 100

type Group = { readonly heading: string; readonly address: string; readonly sentences: readonly string[] }

/** 晨报: grouped by suggestion, the newest first, with the sentence itself. */
export function digestOf(newestFirst: readonly Reported[], to: Hearer, morning: Morning): Message {
  const { digest, message } = words.notices
  const system = words.shell.systemName
  const groups = bySuggestion(newestFirst.slice(0, mostSentences)).map((group) => groupOf(group, morning))
  const rest = newestFirst.length - mostSentences
  const more = rest > 0 ? [fill(digest.more, { count: rest, address: addressOf(null) })] : []
  const greeting = fill(message.greeting, { name: to.name })
  const settings = fill(digest.settings, { address: `${env().NEXTAUTH_URL}/notices/settings` })
  const endings = [...more, settings, fill(message.ending, { system })]
  const subject = fill(digest.subject, { system, count: newestFirst.length, day: morning.day })
  return {
    id: morning.id,
    to,
    subject,
    text: [greeting, digest.lead, ...groups.map(plain), ...endings].join('\n\n'),
    html: page([paragraph(greeting), paragraph(digest.lead), ...groups.map(marked), ...endings.map(paragraph)]),
    short: subject,
    forGroups: fill(message.forGroups, { system, address: addressOf(null) }),
  }
}

function groupOf(group: readonly Reported[], { timeZone }: Morning): Group {
  const [first] = group
  const { number, title } = titled({ numberText: first?.numberText ?? null, title: first?.title ?? null })
  return {
    heading: title === '' ? words.notices.general : `${number}${title}`,
    address: addressOf(first?.suggestionId ?? null),
    sentences: group.map((one) => `${instantText(one.at, timeZone, words.language)} ${timelineSentence(one, words)}`),
  }
}

const plain = ({ heading, address, sentences }: Group): string =>
  [heading, ...sentences.map((sentence) => `· ${sentence}`), address].join('\n')

const page = (parts: readonly string[]): string =>
  `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>`

const marked = ({ heading, address, sentences }: Group): string =>
  `<h3><a href="${escaped(address)}">${escaped(heading)}</a></h3><ul>${sentences
    .map((sentence) => `<li>${escaped(sentence)}</li>`)
    .join('')}</ul>`

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
