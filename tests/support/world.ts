/** Suggestions in the states that the forms are for, and what belongs to them. */
export type World = Readonly<
  Record<
    | 'drafted'
    | 'collecting'
    | 'coSignToken'
    | 'submitted'
    | 'lookedAt'
    | 'registered'
    | 'assigned'
    | 'replied'
    | 'satisfied'
    | 'dissatisfied'
    | 'merged'
    | 'splitUp'
    | 'extensionAsked'
    | 'leadAssignment'
    | 'assistAssignment'
    | 'replyToSign'
    | 'uploaded'
    | 'account'
    | 'edition'
    | 'deadline'
    | 'rule'
    | 'issuedNotice'
    | 'unit'
    | 'mandate',
    string
  >
>

export type Who =
  | 'lead'
  | 'coSigner'
  | 'stranger'
  | 'clerk'
  | 'head'
  | 'assistant'
  | 'otherUnit'
  | 'office'
  | 'government'
  | 'leader'
  | 'officer'
  | 'otherOfficer'
  | 'assessor'
  | 'otherAssessor'
  | 'system'
  | 'security'
  | 'audit'
