import type { timelineOfLetters as source } from '../zh/timeline-of-letters'
import { timelineOfDossiers } from './timeline-of-dossiers'

export const timelineOfLetters: typeof source = {
  ...timelineOfDossiers,
  'reply.section-passed': 'The section of {unit} passed the draft on to the head.',
  'reply.head-passed': 'The head of {unit}, {signer}, signed; the government office looks at it.',
  'reply.government-passed': 'The government office passed the reply of {unit}.',
  'reply.government-returned': 'The government office sent the draft of {unit} back: {reason}',
  'letter-setting.changed': 'The head of the unit changed how its letters are written.',
  'reply.finding-stands': '{unit} said of a finding why the words stand: {reason}',
  'sign-off.changed': 'The delegate office changed who looks at replies: {reason}',
  'reply.downloaded': 'The letter of {unit} to {addressee} was downloaded.',
  'reply.handed-over': 'The letter of {unit} was handed to {addressee} on paper on {handedOverOn}: {note}.',
  'letter-template.saved': 'Version {version} of a letter template was saved.',
  'letter-template.switched-off': 'A letter template was switched off.',
  'letter-template.switched-on': 'A letter template was switched on again.',
  'reply.held': 'The reply of {unit} was signed by {signer} and is kept for a joint delivery.',
  'reply.release-planned': 'The reply of {unit} is signed and will be delivered on {on} at {hour}.',
  'reply.release-taken-back': 'The delivery of the reply of {unit} on {on} at {hour} was taken back.',
  'reply.release-left-out':
    'The reply of {unit} did not go out on {on} at {hour}: it was sent back, a contact is disputed, or the main head has not met the delegate yet on a key suggestion. Please plan again.',
}
