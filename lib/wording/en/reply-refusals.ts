import type { replyRefusals as source } from '../zh/reply-refusals'

export const replyRefusals: typeof source = {
  'finding-gone': 'This finding is not there any more: the reply was changed, or is read otherwise now. Check again.',
  'asks-missing': 'Ask {asks} has no row yet. Reload the page and answer each ask. What you wrote is kept.',
  'asks-changed': 'The asks are not those of the page you opened. Reload and check. What you wrote is kept.',
  'asks-of-nobody':
    'No unit answers ask {asks}: {units} all left it to others. At least one unit has to answer it before the reply can be sent or signed.',
  'ask-not-shared':
    'Ask {ask} cannot be left to another unit: only where several units answer, and only a numbered ask.',
  'ask-not-worded': 'Ask {ask} was read out of the text by your unit. Say what it asks for.',
  'nothing-answered': 'Every ask is left to other units: this reply answers none.',
  'evidence-not-there': 'The chosen file is not among the evidence of this suggestion. Choose again, or upload it.',
  'promise-in-past': 'The day for ask {ask}, {day}, has passed. Give today or a later day.',
  'promise-too-far': 'The day for ask {ask}, {day}, is too far away. The latest is {latest}.',
  'section-not-passed': 'The head of the section has not passed it yet.',
  'already-passed': 'This step is passed already. Reload the page to see where it stands.',
  'class-unchanged': 'Nothing would change. Reload the page to see where it stands.',
  'class-not-claimed': 'The unit does not claim that it is solved, so it cannot be called solved.',
  'letters-in-use':
    'Replies to suggestions of {year} have been signed already, so its letters stay. Change them from the next year on.',
  'letters-year-outside': 'The first year has to lie between {from} and {to}.',
  'letters-out-of-order': 'One letter may stand only for neighbouring meanings.',
  'letter-of-solved-shared': '“Solved” needs a letter of its own.',
  'letter-font-missing':
    'The server has no font with Chinese signs, so it cannot make a PDF. Please take the Word file and tell the system administrator.',
  'letter-without-text': 'This reply is known without its words, so there is no letter.',
  'hand-over-day-outside': 'The day lies between the signing ({signedOn}) and today.',
  'document-number-off-pattern':
    'The number does not follow the pattern of your unit; write it like “{example}”, with this year or the last.',
  'seal-not-given':
    'The service of electronic seals gave no seal, and no letter was made. Try again later, or tell the system administrator.',
  'hold-after-due':
    'The reply was due on {dueOn} and is late: it cannot wait for a joint delivery. Sign and deliver it.',
  'release-in-past': 'This moment is over. Choose a later one.',
  'release-after-due':
    'No. {number} is due on {dueOn}; it cannot be delivered after that day. Choose an earlier day, or deliver it by itself.',
  'reply-not-held':
    'This reply ({number}) was delivered, sent back or written anew and waits no longer. Reload the page.',
  'reply-in-another-release': 'No. {number} goes out with another joint delivery. Take that one back first.',
  'release-over': 'The moment has come and the delegates have the replies; it cannot be taken back.',
  'gap-in-answer':
    'The answer to ask {ordinal} still has a gap: {gap}. {count gap|gaps} in all; fill them before it is sent.',
  'gap-in-body': 'The body of the letter still has a gap: {gap}. {count gap|gaps} in all; fill them before it is sent.',
  'gap-in-summary': 'The summary still has a gap: {gap}. {count gap|gaps} in all; fill them before it is sent.',
  'category-unknown': 'There is no category named “{name}”. Choose one of the list.',
}
