import type { advice as source } from '../zh/advice'

export const advice: typeof source = {
  title: 'Advice',
  lead: 'For your consideration; it does not hold anything up.',
  none: 'No advice at present.',
  count: 'Advice: {count}',
  countNone: 'Advice: 0',
  announced: 'The advice has changed: {count} now.',
  found: '“{found}”',
  example: 'For example: {example}',
  basis: 'Basis: {basis}',
  goTo: 'Go there',
  dismiss: 'Noted',
  dismissed: '{count} noted',
  showAgain: 'Show again',
  stillOpen: 'Some advice is still open. It does not hold up the handing in:',
  kinds: {
    PERSONAL_DATA: {
      says: 'The text holds a mobile number or an identity number.',
      mend: 'Please take it out. A suggestion may be published; the office keeps contact details elsewhere.',
      example: 'instead of “call Zhang on 138…”, “shopkeepers along the street say”.',
    },
    OWN_NAME: {
      says: 'The text holds the name or the telephone number of the delegate.',
      mend: 'You ask that your identity be kept, and units read the text as it stands. Please take out whatever tells who you are.',
      example: 'instead of “I, Wang, learned on my visits”, “visits have shown”.',
    },
    SEVERAL_MATTERS: {
      says: 'This looks like another matter.',
      mend: 'One suggestion, one matter. What another unit handles goes into one of its own, with its own number and reply.',
      example: 'the road in one, air conditioning for the school in another.',
    },
    OWN_INTEREST: {
      says: 'This looks like an affair of your own, of your family or of your own unit.',
      mend: 'Please write of what many people share; an affair of one household goes to the department itself.',
      example: '“1,200 households of five villages along the canal lack water”.',
    },
    PASSED_ON_LETTER: {
      says: 'This looks like a letter passed on.',
      mend: 'Please write what you have seen and think yourself; letters alone are handled as letters.',
      example: '“in three estates 27 households say their rooms stay below 16 degrees”.',
    },
    COMPLAINT_OR_APPEAL: {
      says: 'This looks like a complaint, an appeal or an accusation.',
      mend: 'Please take it to the body that decides; a suggestion is about rules and work.',
      example: '“publish the results of village tenders”.',
    },
    PENDING_CASE: {
      says: 'This looks like a case that is being handled.',
      mend: 'A case is for those who try it; a suggestion is about the work on such cases.',
      example: '“open a fast counter for unpaid wages of migrant workers”.',
    },
    TENDER: {
      says: 'This looks like a tender under way.',
      mend: 'A suggestion cannot speak for a tender; it may speak of how tenders are watched.',
      example: '“publish how bids for school buses are scored”.',
    },
    NO_ASK: {
      says: 'Nothing is asked for yet.',
      mend: 'One thing to do per line; units answer line by line.',
      example: '“add a pair of bus stops in the middle of Weier Road”.',
    },
    VAGUE_ASK: {
      says: 'This line does not say what to do.',
      mend: 'Please say what, how much and by when, so that one can see whether it was done.',
      example:
        'instead of “strengthen the care of street lamps”, “mend the twelve lamps at the village gate by the end of the year”.',
    },
    NO_PLACE: {
      says: 'No place is named.',
      mend: 'Please name the town, the village or the road; “the whole district” where it concerns all of it.',
      example: '“the gate of Baiqiao village, Duoshi town”.',
    },
    SHORT_TITLE: {
      says: 'The title is too short to say what it is about.',
      mend: 'Please say where and what.',
      example: '“On a bus stop for Weier Road”.',
    },
    SHORT_SITUATION: {
      says: 'Little is said of the situation.',
      mend: 'Please say where it is, what is wrong, how many it concerns and since when.',
      example: '“rain stands ankle-deep, 300 pupils walk round for half an hour, for two years now”.',
    },
    SHORT_ASK: {
      says: 'This line is very short.',
      mend: 'Please write a whole sentence: who, where, what.',
      example: '“mark a place for waiting cars at the school gate”.',
    },
  },
}
