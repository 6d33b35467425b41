/** What becomes public, and what no longer is. */
export const publicationEvents = [
  'reply.publicity-decided',
  'suggestion.published',
  'reply.published',
  'suggestion.publication-withdrawn',
  'reply.publication-withdrawn',
  'licence.decided',
] as const

/** What whoever looks back is told of them: not why. */
export const auditedOfPublications = {
  'reply.publicity-decided': ['unit', 'extent', 'replyGround'],
  'suggestion.published': ['extent', 'publishOn'],
  'reply.published': ['unit', 'extent', 'publishOn'],
  'suggestion.publication-withdrawn': [],
  'reply.publication-withdrawn': ['unit'],
  'licence.decided': ['licence', 'sinceOn'],
} as const
