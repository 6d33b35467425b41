import type { formFields as source } from '../zh/form-fields'

export const formFields: typeof source = {
  more: 'More on the form',
  moreHint: 'All may be left out: the place, publicity, a wished unit, how it came about.',
  place: 'Place',
  placeHint: 'A town, a village or a road; “the whole district” where it concerns all of it.',
  cameAbout: 'How it came about',
  cameAboutHint: 'More than one may be true.',
  waysOfComingAbout: {
    RESEARCH: 'Research',
    TALKS: 'Talks',
    VISITS: 'Visits',
    OWN: 'Written by the delegate',
    SURVEY: 'After a survey',
    ENTRUSTED: 'Entrusted by others',
  },
  raisedBefore: 'Raised before',
  notRaised: 'Not before, or not known',
  raisedBeforeSpans: {
    TWO_YEARS: 'Two years running',
    THREE_YEARS: 'Three years running',
    LONGER: 'For more than three years',
  },
  reply: 'Written reply',
  noReplyNeeded: 'For reference; no written reply is needed',
  noReplyHint: 'The unit considers it all the same.',
  openToCoSigners: 'Open to co-signers',
  openToCoSignersHint:
    'While signatures are collected, invited delegates who write about the same are offered to sign this one.',
}
