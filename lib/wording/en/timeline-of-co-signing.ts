import type { timelineOfCoSigning as chinese } from '../zh/timeline-of-co-signing'

export const timelineOfCoSigning: typeof chinese = {
  'co-signing.opened': 'The lead delegate began to collect signatures, until {closesOn}, {closesHour}.',
  'co-signing.invited': 'The lead delegate asked {names} to co-sign, until {closesOn}, {closesHour}.',
  'co-signing.link-opened': 'The lead delegate opened an address for co-signers.',
  'co-signing.link-closed': 'The lead delegate closed the address for co-signers.',
  'co-signing.closing-moved': 'Signatures are now collected until {closesOn}, {closesHour}.',
  'co-signing.stopped': 'The lead delegate stopped collecting signatures.',
  'co-signing.confirmed': '{name} confirmed and stands as co-signer no. {place}.',
  'co-signing.declined': '{name} does not co-sign: {reason}',
  'co-signing.taken-back': '{name} took the signature back: {reason}',
  'co-signing.lapsed': 'The title or the asks changed: {names} have to confirm again.',
  'co-signing.reminded': '{names} were reminded to confirm or decline by {closesOn}, {closesHour}.',
  'co-signing.unanswered': 'It was handed in. {names} had not confirmed and are not counted.',
  'co-signing.signer-left': '{name} is a delegate no longer; the invitation to sign lapsed.',
}
