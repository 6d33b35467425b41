export const channels = ['EMAIL', 'WECOM', 'DINGTALK', 'SMS'] as const
/** Ways to a person outside the application; inside it everything is told always. */
export type Channel = (typeof channels)[number]

export const choices = ['AT_ONCE', 'DIGEST', 'OFF'] as const
export type Choice = (typeof choices)[number]

type Kind = { readonly isStatutory: true } | { readonly isStatutory: false; readonly byMail: Choice }

/**
 * What one can be told of. The statutory kinds start or move a duty or a right: they leave at once on every channel
 * that reaches the person, and nobody can switch them off.
 */
export const topics = {
  assignment: { isStatutory: true },
  intake: { isStatutory: true },
  deadline: { isStatutory: true },
  reply: { isStatutory: true },
  chasing: { isStatutory: true },
  meeting: { isStatutory: true },
  reminder: { isStatutory: false, byMail: 'AT_ONCE' },
  request: { isStatutory: false, byMail: 'AT_ONCE' },
  signing: { isStatutory: false, byMail: 'AT_ONCE' },
  coSigning: { isStatutory: false, byMail: 'AT_ONCE' },
  registration: { isStatutory: false, byMail: 'DIGEST' },
  progress: { isStatutory: false, byMail: 'DIGEST' },
  rating: { isStatutory: false, byMail: 'DIGEST' },
  calendar: { isStatutory: false, byMail: 'DIGEST' },
} as const satisfies Record<string, Kind>

export type Topic = keyof typeof topics
export const topicNames = Object.keys(topics) as Topic[]
export type OptionalTopic = { [T in Topic]: (typeof topics)[T]['isStatutory'] extends false ? T : never }[Topic]

const isOptional = (topic: Topic): topic is OptionalTopic => !topics[topic].isStatutory
export const optionalTopics = topicNames.filter(isOptional)

/** The morning paper comes by mail alone. */
export const choicesOn = (channel: Channel): readonly Choice[] => (channel === 'EMAIL' ? choices : ['AT_ONCE', 'OFF'])

/** What holds for somebody who has chosen nothing. */
export function usualChoice(topic: Topic, channel: Channel): Choice {
  const kind: Kind = topics[topic]
  if (kind.isStatutory) return 'AT_ONCE'
  return channel === 'EMAIL' ? kind.byMail : 'OFF'
}

/** Where a person is reached on a channel: a robot speaks in a group and calls people by their phone. */
export const addressOn = (channel: Channel): 'email' | 'phone' => (channel === 'EMAIL' ? 'email' : 'phone')
