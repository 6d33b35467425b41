/** How a reply gets signed and reaches its addressees. */
export const letterEvents = [
  'reply.finding-stands',
  'reply.section-passed',
  'reply.head-passed',
  'reply.government-passed',
  'reply.government-returned',
  'letter-setting.changed',
  'sign-off.changed',
  'reply.downloaded',
  'reply.handed-over',
] as const
