/** What whoever looks back is told of a draft that goes round for names and remarks: who answered, not what he wrote. */
export const auditedOfCoSigning = {
  'co-signing.opened': ['closesOn', 'closesHour'],
  'co-signing.invited': ['closesOn', 'closesHour'],
  'co-signing.link-opened': [],
  'co-signing.link-closed': [],
  'co-signing.closing-moved': ['closesOn', 'closesHour'],
  'co-signing.stopped': [],
  'co-signing.confirmed': ['name', 'place'],
  'co-signing.declined': ['name'],
  'co-signing.taken-back': ['name'],
  'co-signing.lapsed': [],
  'co-signing.reminded': ['closesOn', 'closesHour'],
  'co-signing.unanswered': [],
  'draft.commented': ['name', 'passage'],
  'draft.comment-settled': ['outcome'],
  'draft.proposal-undone': ['name'],
  'co-signing.signer-left': [],
} as const
