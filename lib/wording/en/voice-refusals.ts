import type { voiceRefusals as source } from '../zh/voice-refusals'

export const voiceRefusals: typeof source = {
  'activity-station-missing': 'A day at a station names its station; other activities name none.',
  'activity-delegation-missing': 'A mini-congress is held by one delegation: choose it.',
  'activity-days-crossed': 'It cannot end before it begins.',
  'activity-hours-elsewhere': 'Only a training has hours of learning.',
  'activity-kind-stays': 'The kind of an activity stays as recorded; cancel it and record it anew.',
  'activity-not-yet': 'The day has not come yet: nobody was there, and it was not held.',
  'activity-delegate-twice': 'Each delegate stands on the sheet once.',
  'activity-has-voices': 'Voices were heard there already: it took place. Put right what is wrong of it instead.',
  'voice-received-later': 'The day of receipt cannot lie after today.',
  'voice-activity-differs': 'The activity does not fit the channel or the station. Choose again.',
  'voice-activity-to-come': 'The activity is still to come. Choose again.',
  'voice-suggestion-gone': 'That suggestion was withdrawn or not accepted; nothing can be merged into it.',
  'voice-suggestion-handed-in': 'The suggestion it became has been submitted; this cannot be taken back.',
  'voice-not-begun': 'It has been answered already.',
  'voice-told-outside': 'The day of telling lies between {earliest} and {latest}.',
  'voice-nobody-to-tell': 'No name and no phone were left: it can only be posted at the station.',
  'voice-sheet-headers': 'The header {missing} was not found: look at the first row of the sheet.',
  'voice-sheet-empty': 'No row of the sheet says anything.',
  'voice-sheet-too-long': 'At most {limit} rows at once: split the sheet.',
  'voice-no-delegate': 'Choose the delegate who raises the suggestion.',
}
