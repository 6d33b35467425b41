import type { refusals as source } from '../zh/refusals'
import { accountRefusals } from './account-refusals'
import { apiRefusals } from './api-refusals'
import { judgingRefusals } from './assessment-judging-refusals'
import { assessmentRefusals } from './assessment-refusals'
import { assessmentResultRefusals } from './assessment-result-refusals'
import { attachmentRefusals } from './attachment-refusals'
import { calendarRefusals } from './calendar-refusals'
import { commitmentRefusals } from './commitment-refusals'
import { contactRefusals } from './contact-refusals'
import { dossierRefusals } from './dossier-refusals'
import { importRefusals } from './import-refusals'
import { meetingRefusals } from './meeting-refusals'
import { opennessRefusals } from './openness-refusals'
import { planningRefusals } from './planning-refusals'
import { publicationRefusals } from './publication-refusals'
import { ratingRefusals } from './rating-refusals'
import { refusalsOfActivities } from './refusals-of-activities'
import { refusalsTogether } from './refusals-together'
import { replyRefusals } from './reply-refusals'
import { schemeRefusals } from './scheme-refusals'
import { searchRefusals } from './search-refusals'
import { selfAssessmentRefusals } from './self-assessment-refusals'
import { specialReportRefusals } from './special-report-refusals'
import { stationRefusals } from './station-refusals'
import { supervisionRefusals } from './supervision-refusals'
import { towns } from './towns'
import { unreadable } from './unreadable'

export const refusals: typeof source = {
  ...apiRefusals,
  ...accountRefusals,
  ...assessmentRefusals,
  ...assessmentResultRefusals,
  ...judgingRefusals,
  ...searchRefusals,
  ...selfAssessmentRefusals,
  ...schemeRefusals,
  ...unreadable,
  ...importRefusals,
  ...commitmentRefusals,
  ...attachmentRefusals,
  ...replyRefusals,
  ...refusalsTogether,
  ...ratingRefusals,
  ...contactRefusals,
  ...opennessRefusals,
  ...publicationRefusals,
  ...supervisionRefusals,
  ...stationRefusals,
  ...towns.refusals,
  ...dossierRefusals,
  ...meetingRefusals,
  ...planningRefusals,
  ...calendarRefusals,
  ...refusalsOfActivities,
  ...specialReportRefusals,
  'not-found': 'Not found, or not yours to see.',
  'session-ended': 'Your session has ended. Sign in again.',
  'origin-refused': 'The request did not come from a page of this system and was refused.',
  'shape-refused': 'What was submitted is incomplete or not right. Check it.',
  'too-large': 'What was submitted is too large.',
  'too-many-requests': 'Too many requests. Try again in a while.',
  busy: 'The system is busy. Try again in a moment.',
  'key-missing': 'This submission has no key. Reload the page and try again.',
  'key-reused': 'The text changed after the last submission, which may have succeeded. Look at the latest state first.',
  'still-running': 'The last submission is still being worked on. Wait a moment.',
  'move-not-open': 'The state has changed and this step is no longer open. Look at the latest state.',
  'signed-sheet-missing': 'There is no picture of the signed sheet. Add it to the draft first.',
  'entry-denied': 'The delegate says that it is not his; it is not registered. Please ask him first.',
  'another-person':
    'Somebody else is signed in on this device now, and nothing was saved for you. Sign in again; your words are still here.',
  'stale-version': 'This was just changed elsewhere. Look at the latest state before saving.',
  'already-rated': 'You have rated this reply already.',
  'none-registered':
    '“{title}” no longer waits for registration, so none of these was registered. Reload and choose again.',
  'objection-too-late': 'The time to object is over; the last day was {lastDay}.',
  'other-officer-needed':
    'You refused it yourself: somebody else decides, or enter the number and the words of the directors’ minutes.',
  'withdrawal-pending': 'It has been asked for already and waits for the co-signers.',
  'no-withdrawal-pending': 'No withdrawal is under way.',
  'withdrawal-letter-missing': 'Upload the scan of the letter of withdrawal first.',
  'number-taken': 'This number is in use.',
  'nobody-chosen': 'No unit has been chosen yet.',
  'no-session-yet': 'This congress has no session yet, so nothing can be submitted.',
  'draft-incomplete': 'The suggestion is not complete. Finish it before submitting.',
  'co-signing-closed': 'Signatures are not collected any more. Ask the lead delegate for more time.',
  'co-signing-closes-in-past': 'The closing time has to lie ahead.',
  'co-signing-too-long': 'Signatures are collected for sixty days at most. Choose a nearer day.',
  'co-sign-draft-incomplete':
    'The suggestion is not complete. Finish its title, situation, analysis and asks before others sign it.',
  'co-sign-text-changed':
    'The lead delegate has just changed it. Reload the page and look at the change before you confirm.',
  'co-sign-own': 'You are the lead delegate and need no invitation.',
  'co-signer-already-invited': 'All of them have been asked already.',
  'delegate-still-in-office': '{name} is a delegate still and sees to it himself.',
  'mandate-ended': 'The mandate of {name} has ended already.',
  'mandate-day-outside': 'The last day lies between {from} and {today}.',
  'seat-not-vacant': 'The seat of {name} is not vacant.',
  'seat-named-twice': 'One seat or one login stands there twice.',
  'election-day-outside': 'The election lies after {after}, when the mandate of {name} ended, and not after today.',
  'delegate-not-in-office': '{name} holds no mandate of this term now and cannot be asked.',
  'already-co-signed': 'You have confirmed already. Take the signature back if you do not want to co-sign any more.',
  'not-co-signed': 'You have not confirmed, or have taken it back.',
  'comment-settled': 'This comment is settled already.',
  'no-proposal': 'This comment has no proposed words to put in or to take back.',
  'proposal-too-long': 'The part would become too long. Change the draft itself.',
  'proposal-needs-part': 'Choose the part that the proposed words are for.',
  'passage-needed': 'There are several asks: state the passage that is to be changed.',
  'passage-ambiguous':
    'These words stand in the draft more than once. State a longer passage; to undo, change the draft itself.',
  'passage-not-found': 'These words are not in the draft, or not any more. Reload the page and look.',
  'bill-decided-in-future': 'The day of the decision cannot be after today.',
  'category-not-in-force': 'This category is no longer used. Choose another.',
  'group-of-one': 'It takes two suggestions to handle them together.',
  'groups-apart': 'Those chosen are in different groups. Take one group apart first.',
  'merged-already': 'Those chosen are handled together already.',
  'not-merged': 'This suggestion is in no group.',
  'not-mergeable': 'No. {number} cannot be handled together with others now: only between registration and reply.',
  'reply-signed-already': 'A reply to No. {number} has been signed: nothing is put together or taken apart any more.',
  'lead-units-differ': 'Those chosen are assigned to different lead units. Reassign first.',
  'split-after-assignment':
    'It is assigned already and cannot be split. Share its matters out among several units and name the part of each.',
  'split-in-group': 'It is handled together with others. Take it out first, then split it.',
  'split-of-part': 'It was made by a split and cannot be split again. Undo the split to divide it otherwise.',
  'split-asks-changed': 'The number of asks differs from what the page showed. Load it again.',
  'ask-without-part': 'Every ask has to go to one part.',
  'part-without-ask': 'Every part needs an ask.',
  'not-split': 'This suggestion is not split, or the split has been undone.',
  'part-answered': 'A reply to No. {number} has been signed: the split stands.',
  'part-over': 'No. {number} has ended: the split stands.',
  'part-in-group': 'No. {number} is handled together with others. Take it out first, then undo the split.',
  'part-not-sent-back': 'A part is not sent back on its own. Undo the split first, then send the original back.',
  'unit-not-in-force': 'This unit has been dissolved or closed. Choose another.',
  'unit-about-to-close':
    '{unit} is ordered to close and is given no more work. Choose another unit, or call the closing off.',
  'unit-change-waiting': 'A change of {unit} waits for its day. Carry it out or call it off first.',
  'unit-change-too-early':
    '{unit} can change from {earliest} at the earliest: before, it was not there, or changed already.',
  'unit-change-too-late': '{latest} is the last day that can be planned. Check the year.',
  'successor-is-itself': 'A unit cannot succeed itself.',
  'unit-name-taken': 'A unit is called {name} already, or is going to be.',
  'unit-has-open-work': '{unit} has {count} open parts and cannot be closed. Merge it into another unit.',
  'successor-without-people':
    'Nobody works at {unit}: what is passed on would lie there. Tick the people who go along, or grant the roles first.',
  'unit-without-people': '{unit} has open work left: not all of its people can go.',
  'unit-left-empty': 'Nobody else works at {unit}: name somebody who takes over.',
  'office-left-empty': 'Nobody else holds this role: name somebody who takes over.',
  'own-successor': 'Nobody takes over from himself.',
  'unit-named-twice': 'A unit may be named only once.',
  'roles-do-not-fit':
    'These roles do not fit together: a sole unit stands alone, a lead may have assistants, separate handling takes two or more.',
  'part-missing': 'Say which part each unit handles.',
  'extension-after-last-day': 'The time ran out on {dueOn}; no extension can be asked for any more.',
  'extension-not-later': 'The new day has to be after the present last day ({dueOn}).',
  'extension-beyond-limit': 'An extension can run to {cap} at the latest.',
  'extension-used-up': 'The last day ({dueOn}) is the latest that the law allows.',
  'extension-only-first-round': 'There is no extension while a suggestion is handled again.',
  'pause-after-last-day': 'The last day was {dueOn}. After it the clock cannot be paused.',
  'pause-from-outside': 'The pause has to begin between {earliest} and {latest}.',
  'pause-end-outside': 'The clock can run again from a day between {from} and {today}.',
  'pause-no-opinion-awaited': 'No assisting unit owes an opinion, so there is none to wait for.',
  'pause-nothing-owed': 'No opinion is asked for in this round, so no clock can be paused.',
  'return-too-late': 'The last day to object was {lastDay}.',
  'unit-in-it-already': 'This unit handles the suggestion already. Choose another.',
  'minutes-missing': 'The third objection is decided by the committee: give number and text of the minutes.',
  'answer-class-unknown': 'This answer class is not in use.',
  'document-number-taken': 'Another reply of your unit bears the number “{documentNumber}”; please take another.',
  'feed-token-used': 'This address is in use. Please open the feed again.',
  'rule-beyond-law': '{purpose} may not be longer than {basis} allows: {most} at most in this unit.',
  'rule-number-out': 'In this unit the number lies between {least} and {most}.',
  'rule-extended-shorter': 'An extended reply may not be due before an ordinary one.',
  'rule-longer-than-reply': 'From {day} on, {purpose} would take longer than the reply. Change that first.',
  'rule-too-early': 'It may hold from {earliest} at the earliest: clocks that run already are not reached.',
  'rule-too-late': 'It may hold from {latest} at the latest. Please check the year.',
  'rule-not-there': 'On that day there is no such rule yet that could be changed.',
  'rule-not-own': 'On that day it follows the list in any case.',
  'rules-not-different': 'That is what holds on that day already.',
  'rung-not-there': 'A reminder of this deadline does not reach the people chosen.',
  'right-never-late': 'This is a right that lapses on its last day; nobody is reminded of it afterwards.',
  'chased-matter-settled':
    'What it chases is done, stands still or is no longer overdue: it cannot be issued. Discard the draft.',
  'not-in-hand': 'The unit does not handle the suggestion any more, or it is closed: there is nothing to supervise.',
  'link-to-itself': 'A suggestion is not linked to itself.',
  'link-reason-missing': 'Say why it is raised again.',
  'nothing-to-follow-up':
    'That suggestion has neither a reply nor a promise on the books: there is nothing to ask after.',
  'key-not-now': 'It cannot be nominated now: a suggestion can be key from its registration until it is over.',
  'key-nominated-already': 'It is nominated already and waits for the directors’ meeting.',
  'key-fixed-already': 'It is a key suggestion already.',
  'key-decided-already': 'One of the nominations has been dealt with meanwhile. Reload the page.',
  'key-not-fixed': 'It is not a key suggestion now.',
  'key-over': 'Suggestion {number} is over and cannot become a key suggestion.',
  'meeting-in-future': 'The meeting cannot be later than today.',
  'minutes-number-taken': 'These minutes belong to another meeting: check the day, the name and the number.',
  'rule-untested': 'The rule has not been tried on the past, or was changed since: it cannot be switched on.',
  'rule-unit-closed': 'The unit of the rule is closed: it cannot be switched on. Point it to a unit in force first.',
}
