import type { timelineOfPublications as source } from '../zh/timeline-of-publications'

export const timelineOfPublications: typeof source = {
  'reply.publicity-decided': 'The office decided of the reply of {unit}: {extent} ({replyGround}): {reason}',
  'suggestion.published': 'The suggestion is open to the public from {publishOn} ({extent}).',
  'reply.published': 'The reply of {unit} is open to the public from {publishOn} ({extent}).',
  'suggestion.publication-withdrawn': 'The office took the suggestion off the public pages: {reason}',
  'reply.publication-withdrawn': 'The office took the reply of {unit} off the public pages: {reason}',
  'licence.decided': 'The office decided the licence of what is public: {licence}, from {sinceOn}. Basis: {basis}',
}
