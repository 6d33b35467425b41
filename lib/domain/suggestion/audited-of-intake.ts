/** What whoever looks back is told of the decisions about who is named, what is public and what is refused: not why. */
export const auditedOfIntake = {
  'secrecy.asked': [],
  'secrecy.taken-back': [],
  'secrecy.decided': ['secrecyGround'],
  'secrecy.lifted': [],
  'non-acceptance.objected': [],
  'non-acceptance.upheld': [],
  'non-acceptance.lifted': [],
  'suggestion.publicity-decided': ['publicity', 'publicityGround'],
} as const
