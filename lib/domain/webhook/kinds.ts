import type { EventType } from '../events'

/** What a program can be told of: each is about one suggestion, and stands in its story for whoever is told of it. */
export const webhookKinds = [
  'suggestion.submitted',
  'suggestion.registered',
  'suggestion.sent-back',
  'suggestion.not-accepted',
  'suggestion.withdrawn',
  'suggestion.merged',
  'suggestion.pre-assigned',
  'suggestion.assigned',
  'assignment.acknowledged',
  'assignment.return-asked',
  'assignment.reassigned',
  'assignment.extension-asked',
  'assignment.extension-consented',
  'assignment.extension-refused',
  'assignment.pause-agreed',
  'assignment.pause-ended',
  'opinion.asked',
  'progress.posted',
  'reply.signed',
  'reply.class-corrected',
  'suggestion.rated',
  'suggestion.handled-again',
  'suggestion.tracked',
  'commitment.claimed',
  'commitment.verified',
  'commitment.not-kept',
  'suggestion.concluded',
  'deadline.reminded',
  'deadline.moved',
  'chasing.issued',
  'chasing.answered',
  'suggestion.published',
  'reply.published',
] as const satisfies readonly EventType[]
export type WebhookKind = (typeof webhookKinds)[number]

export const isWebhookKind = (type: string): type is WebhookKind => (webhookKinds as readonly string[]).includes(type)

/** What is sent when its owner wants to see whether it arrives. */
export const testKind = 'webhook.test'
