/** What can happen to a promise, and to a suggestion for the sake of its promises. */
export const commitmentEvents = [
  'suggestion.tracked',
  'suggestion.concluded',
  'commitment.made',
  'commitment.updated',
  'commitment.claimed',
  'commitment.verified',
  'commitment.verified-by-office',
  'commitment.report-asked',
  'commitment.struck-off',
  'commitment.not-kept',
  'commitment.sent-back',
] as const

/** What whoever looks back is told of each. */
export const auditedOfCommitments: Record<(typeof commitmentEvents)[number], readonly string[]> = {
  'suggestion.tracked': ['commitments'],
  'suggestion.concluded': [],
  'commitment.made': ['unit', 'count'],
  'commitment.updated': ['unit', 'percent'],
  'commitment.claimed': ['unit', 'claim'],
  'commitment.verified': ['unit', 'verdict'],
  'commitment.verified-by-office': ['unit', 'verdict'],
  'commitment.report-asked': ['unit', 'count', 'dueOn'],
  'commitment.struck-off': ['unit'],
  'commitment.not-kept': ['unit'],
  'commitment.sent-back': ['unit'],
}
