/** What can happen to a call for commendations. */
export const awardEvents = [
  'award.called',
  'award.nominated',
  'award.nomination-taken-back',
  'award.checked',
  'award.barred',
  'award.finding-noted',
  'award.finding-taken-back',
  'award.shortlisted',
  'award.taken-off-shortlist',
  'award.met',
  'award.notice-opened',
  'award.objected',
  'award.objection-recorded',
  'award.objection-answered',
  'award.struck',
  'award.followed',
  'award.decided',
  'award.stopped',
  'award.taken',
] as const

/** What whoever looks back is told of each: days, numbers and units, no reason and nobody's name. */
export const auditedOfAwards: Record<(typeof awardEvents)[number], readonly string[]> = {
  'award.called': ['year', 'quota'],
  'award.nominated': ['unit'],
  'award.nomination-taken-back': ['unit'],
  'award.checked': ['count', 'barred'],
  'award.barred': ['unit'],
  'award.finding-noted': ['unit'],
  'award.finding-taken-back': ['unit'],
  'award.shortlisted': ['place'],
  'award.taken-off-shortlist': ['unit'],
  'award.met': ['heldOn', 'count'],
  'award.notice-opened': ['from', 'until'],
  'award.objected': [],
  'award.objection-recorded': ['channelOfObjection'],
  'award.objection-answered': ['outcomeOfObjection'],
  'award.struck': ['unit'],
  'award.followed': ['unit', 'until'],
  'award.decided': ['number', 'decidedOn', 'count'],
  'award.stopped': [],
  'award.taken': [],
}

/** Told to every delegate with the first day of the notice. */
export const awardsToDelegates = ['award.notice-opened'] as const

/** Told with the first day of the notice, and not at all of a call that was stopped before it. */
export const awardsWithNotice = ['award.notice-opened', 'award.struck', 'award.followed'] as const

/** Told to the units, delegates and people that the event itself names. */
export const awardsToNamed = [
  'award.called',
  'award.barred',
  'award.notice-opened',
  'award.objection-answered',
  'award.struck',
  'award.followed',
  'award.decided',
  'award.stopped',
] as const
