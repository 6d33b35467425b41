import type { auditOfAwards as auditSource, timelineOfAwards as source } from '../zh/timeline-of-awards'

export const timelineOfAwards: typeof source = {
  'award.called': 'The delegate office called “{award}”, with a quota of {quota}.',
  'award.nominated': '{who} was nominated for “{award}”.',
  'award.nomination-taken-back': 'The nomination of {who} for “{award}” was taken back: {reason}',
  'award.checked': 'The delegate office checked the {count} nominated for “{award}”; {barred} are barred.',
  'award.barred': '{who} is barred from “{award}”: the check found {vetoes}.',
  'award.finding-noted': 'The delegate office noted of {who} in “{award}” ({veto}): {words}',
  'award.finding-taken-back':
    'The delegate office took back what it had noted of {who} in “{award}” ({veto}): {reason}',
  'award.shortlisted': '{who} was put on the shortlist of “{award}”: {reason}',
  'award.taken-off-shortlist': '{who} was taken off the shortlist of “{award}”.',
  'award.met': 'On {heldOn} {meeting} agreed to {count} for “{award}”.',
  'award.notice-opened': 'The list of “{award}” is public from {from} to {until}.',
  'award.objected': 'An objection to the list of “{award}” was received.',
  'award.objection-recorded':
    'The delegate office wrote down an objection to the list of “{award}” ({channelOfObjection}).',
  'award.objection-answered': 'An objection to the list of “{award}” was answered: {outcomeOfObjection}.',
  'award.struck': '{who} was struck from the list of “{award}”: {reason}',
  'award.followed': '{who} followed on the list of “{award}”, public until {until}: {reason}',
  'award.decided': '“{award}” was decided on {decidedOn} ({number}), {count} in all.',
  'award.stopped': '“{award}” was stopped: {reason}',
  'award.taken': 'Papers of “{award}” were downloaded.',
}

export const auditOfAwards: typeof auditSource = {
  'award.called': 'The delegate office made a call for {year}, with a quota of {quota}.',
  'award.nominated': 'Somebody was nominated.',
  'award.nomination-taken-back': 'A nomination was taken back.',
  'award.checked': 'The delegate office checked {count} nominations; {barred} are barred.',
  'award.barred': 'One who was nominated is barred.',
  'award.finding-noted': 'The delegate office noted a finding.',
  'award.finding-taken-back': 'The delegate office took back a finding.',
  'award.shortlisted': 'Somebody was put on the shortlist, as number {place}.',
  'award.taken-off-shortlist': 'Somebody was taken off the shortlist.',
  'award.met': 'What the meeting of {heldOn} agreed to was written down: {count}.',
  'award.notice-opened': 'A list is public from {from} to {until}.',
  'award.objected': 'An objection to a public list was received.',
  'award.objection-recorded': 'An objection to a public list was written down ({channelOfObjection}).',
  'award.objection-answered': 'An objection to a public list was answered: {outcomeOfObjection}.',
  'award.struck': 'One was struck from a public list.',
  'award.followed': 'One followed on a public list, until {until}.',
  'award.decided': 'A decision was made on {decidedOn} ({number}), {count} in all.',
  'award.stopped': 'A call was stopped.',
  'award.taken': 'Papers of a call were downloaded.',
}
