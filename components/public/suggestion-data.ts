import type { PublicSuggestion } from '@/lib/queries/public-suggestions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { licenceData } from './licence-data'

/** The suggestion as a document, and each reply as a part of it by the unit that signed it; nothing that the page does not say. */
export const suggestionData =
  (found: PublicSuggestion, description: string, { publicPages }: Words) =>
  (origin: string): object => {
    const { suggestionId, suggestion, congress, publishedOn, topic, towns, replies, licence } = found
    const address = `${origin}/public/${suggestionId}`
    const publisher = { '@type': 'GovernmentOrganization', name: congress }
    return {
      '@type': 'DigitalDocument',
      '@id': address,
      url: address,
      name: suggestion.title,
      description,
      inLanguage: 'zh-CN',
      datePublished: publishedOn,
      isAccessibleForFree: true,
      publisher,
      ...licenceData([licence], origin),
      ...(suggestion.number ? { identifier: suggestion.number } : {}),
      ...(topic ? { about: { '@type': 'Thing', name: topic } } : {}),
      ...(towns && towns.length > 0
        ? { spatialCoverage: towns.map((name) => ({ '@type': 'AdministrativeArea', name })) }
        : {}),
      ...(suggestion.lead ? { author: { '@type': 'Person', name: suggestion.lead } } : {}),
      hasPart: replies.map(({ id, reply, publishedOn: on }) => ({
        '@type': 'DigitalDocument',
        '@id': `${address}#reply-${id}`,
        name: fill(reply.round > 1 ? publicPages.replyOfRound : publicPages.replyOf, {
          unit: reply.unit,
          round: reply.round,
        }),
        ...(reply.documentNumber ? { identifier: reply.documentNumber } : {}),
        dateCreated: reply.signedOn,
        datePublished: on,
        author: { '@type': 'GovernmentOrganization', name: reply.unit },
      })),
    }
  }
