import type { publicationRefusals as source } from '../zh/publication-refusals'

export const publicationRefusals: typeof source = {
  'publication-standing':
    'It is published, or its moment is fixed. To change it, withdraw it first and publish it again.',
  'publication-withheld': 'It was decided not to publish it. To publish it, change that decision first.',
  'publication-undecided': 'Its unit did not propose to publish the reply in full. Decide first how it is published.',
  'publication-not-standing': 'Nothing is published now, so there is nothing to withdraw.',
  'redaction-missing': 'Nobody has looked over the {part} yet. Do that before it is published.',
  'delegate-first':
    'The letter has not reached {names} yet. Delegates read it before the public does; where one does not sign in, record the handing over on paper.',
  'suggestion-first': 'The suggestion is not published yet. Publish it before the replies to it.',
  'publish-day-outside': 'The day of publication lies between {from} and {to}.',
  'licence-day-outside': 'The licence begins between {from} and {to}.',
  'summary-missing': 'A publication in summary needs a summary.',
  'summary-personal-data': 'The summary holds personal data, “{quote}”. Take it out before publishing.',
}
