import { tell } from './telling'

/** The lead hears who answered; whoever was asked hears of the time that is left and of what became of his remarks. */
export const rulesOfCoSigning = {
  'co-signing.invited': tell('coSigning', 'named'),
  'co-signing.closing-moved': tell('coSigning', 'coSigners'),
  'co-signing.confirmed': tell('coSigning', 'leadDelegate'),
  'co-signing.declined': tell('coSigning', 'leadDelegate'),
  'co-signing.taken-back': tell('coSigning', 'leadDelegate'),
  'co-signing.lapsed': tell('coSigning', 'named'),
  'co-signing.reminded': tell('coSigning', 'named'),
  'co-signing.unanswered': tell('coSigning', 'named'),
  'draft.commented': tell('coSigning', 'leadDelegate'),
  'draft.comment-settled': tell('coSigning', 'named'),
  'draft.proposal-undone': tell('coSigning', 'named'),
  'co-signing.signer-left': tell('coSigning', 'leadDelegate'),
} as const
