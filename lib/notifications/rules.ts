import type { EventType } from '@/lib/domain/events'
import type { Topic } from '@/lib/domain/notices/topics'

/** People by what they are to the suggestion of an event, or to the unit whose act it was. */
export type Hearers =
  | 'leadDelegate'
  | 'coSigners'
  | 'named'
  | 'subject'
  | 'signers'
  | 'unitsInForce'
  | 'unitsUnlessTogether'
  | 'governmentUnlessTogether'
  | 'everyGovernment'
  | 'repliersInForce'
  | 'actingUnit'
  | 'actingUnitHeads'
  | 'actingUnitSections'
  | 'delegateOffice'
  | 'officeIfItReceives'
  | 'liaisonOfficers'
  | 'keyLeader'
  | 'keyLeaderNow'
  | 'mentioned'
  | 'committeeLeaders'
  | 'governmentOffice'
  | 'governmentOfActingUnit'
  | 'committeeIfItDecides'
  | 'reminded'
  | 'namedUnits'
  | 'movedSigners'

export type TellingRule = { readonly topic: Topic; readonly hearers: readonly Hearers[] }

const tell = (topic: Topic, ...hearers: Hearers[]): TellingRule => ({ topic, hearers })

/**
 * Who hears of what, under which topic; whoever did it does not. The words are those of the timeline.
 * An event that is not here stands in the timeline only. A rating is sealed while its round runs:
 * those who are rated hear of the closing.
 */
export const rules = {
  'entry.offered': tell('intake', 'leadDelegate'),
  'entry.on-paper': tell('intake', 'leadDelegate', 'named'),
  'entry.confirmed': tell('progress', 'delegateOffice', 'liaisonOfficers'),
  'entry.corrected': tell('progress', 'delegateOffice', 'liaisonOfficers'),
  'entry.denied': tell('intake', 'delegateOffice', 'liaisonOfficers'),
  'co-signing.invited': tell('coSigning', 'named'),
  'co-signing.closing-moved': tell('coSigning', 'coSigners'),
  'co-signing.confirmed': tell('coSigning', 'leadDelegate'),
  'co-signing.declined': tell('coSigning', 'leadDelegate'),
  'co-signing.taken-back': tell('coSigning', 'leadDelegate'),
  'co-signing.lapsed': tell('coSigning', 'named'),
  'co-signing.reminded': tell('coSigning', 'named'),
  'co-signing.unanswered': tell('coSigning', 'named'),
  'draft.commented': tell('coSigning', 'leadDelegate'),
  'draft.comment-settled': tell('coSigning', 'named'),
  'draft.proposal-undone': tell('coSigning', 'named'),
  'suggestion.submitted': tell('registration', 'officeIfItReceives'),
  'first-look.asked': tell('request', 'liaisonOfficers'),
  'first-look.passed-on': tell('registration', 'delegateOffice', 'leadDelegate'),
  'first-look.given-back': tell('intake', 'leadDelegate'),
  'first-look.lapsed': tell('registration', 'delegateOffice', 'leadDelegate', 'liaisonOfficers'),
  'first-look.insisted': tell('registration', 'liaisonOfficers'),
  'first-look.set': tell('calendar', 'delegateOffice'),
  'suggestion.registered': tell('registration', 'signers'),
  'suggestion.sent-back': tell('intake', 'leadDelegate'),
  'suggestion.not-accepted': tell('intake', 'signers'),
  'suggestion.publicity-decided': tell('intake', 'leadDelegate'),
  'secrecy.asked': tell('request', 'delegateOffice'),
  'secrecy.taken-back': tell('request', 'delegateOffice'),
  'secrecy.decided': tell('intake', 'signers'),
  'secrecy.lifted': tell('intake', 'signers'),
  'suggestion.merged': tell('progress', 'named', 'namedUnits'),
  'suggestion.unmerged': tell('progress', 'named', 'namedUnits'),
  'suggestion.pre-assigned': tell('request', 'leadDelegate'),
  'pre-assignment.asked': tell('request', 'namedUnits'),
  'pre-assignment.government-asked': tell('request', 'everyGovernment'),
  'pre-assignment.answered': tell('progress', 'delegateOffice'),
  'pre-assignment.delegate-answered': tell('progress', 'delegateOffice'),
  'suggestion.assigned': tell('assignment', 'unitsUnlessTogether', 'signers', 'governmentUnlessTogether'),
  'assignment-meeting.handed-over': tell('assignment', 'namedUnits'),
  'assignment-meeting.held': tell('assignment', 'everyGovernment'),
  'suggestion.split': tell('intake', 'signers'),
  'suggestion.split-undone': tell('intake', 'signers'),
  'suggestion.rejoined': tell('assignment', 'unitsInForce'),
  'suggestion.withdrawn': tell('assignment', 'unitsInForce', 'signers', 'delegateOffice', 'governmentOffice'),
  'non-acceptance.objected': tell('request', 'delegateOffice'),
  'non-acceptance.upheld': tell('intake', 'signers'),
  'non-acceptance.lifted': tell('intake', 'signers'),
  'withdrawal.asked': tell('intake', 'named', 'delegateOffice'),
  'withdrawal.agreed': tell('coSigning', 'leadDelegate'),
  'withdrawal.left': tell('coSigning', 'leadDelegate'),
  'withdrawal.cancelled': tell('coSigning', 'named'),
  'suggestion.rated': tell('rating', 'delegateOffice'),
  'rating.given-beside': tell('rating', 'delegateOffice'),
  'rating.changed': tell('rating', 'delegateOffice'),
  'rating.corrected': tell('rating', 'signers'),
  'rating.paper-differs': tell('rating', 'delegateOffice'),
  'again.declined': tell('rating', 'leadDelegate'),
  'again.insisted': tell('request', 'delegateOffice'),
  'way-forward.taken': tell('rating', 'signers'),
  'way-forward.consented': tell('rating', 'delegateOffice'),
  'suggestion.handled-again': tell('assignment', 'unitsInForce', 'signers', 'governmentOffice'),
  'key.nominated': tell('request', 'delegateOffice', 'committeeLeaders'),
  'key.fixed': tell('assignment', 'unitsInForce', 'signers', 'keyLeader', 'governmentOffice', 'delegateOffice'),
  'key.revoked': tell('assignment', 'unitsInForce', 'signers', 'keyLeader', 'governmentOffice', 'delegateOffice'),
  'suggestion.tracked': tell('progress', 'repliersInForce', 'signers'),
  'suggestion.concluded': tell('progress', 'unitsInForce', 'signers'),
  'commitment.claimed': tell('request', 'leadDelegate', 'delegateOffice'),
  'commitment.verified': tell('progress', 'namedUnits', 'delegateOffice'),
  'commitment.struck-off': tell('progress', 'namedUnits', 'signers'),
  'commitment.not-kept': tell('progress', 'namedUnits', 'signers', 'committeeLeaders'),
  'commitment.sent-back': tell('request', 'namedUnits', 'leadDelegate'),
  'attachment.found-infected': tell('intake', 'leadDelegate'),
  'assignment.acknowledged': tell('progress', 'leadDelegate'),
  'assignment.return-asked': tell(
    'request',
    'delegateOffice',
    'governmentOfActingUnit',
    'committeeIfItDecides',
    'actingUnitHeads',
  ),
  'assignment.return-overruled': tell('assignment', 'actingUnit', 'delegateOffice', 'governmentOfActingUnit'),
  'assignment.return-withdrawn': tell('progress', 'delegateOffice', 'governmentOfActingUnit'),
  'assignment.reassigned': tell(
    'assignment',
    'unitsInForce',
    'actingUnit',
    'signers',
    'delegateOffice',
    'governmentOffice',
  ),
  'assignment.accepted-by-silence': tell('assignment', 'actingUnit', 'delegateOffice'),
  'assignment.contact-logged': tell('request', 'named'),
  'assignment.contact-corrected': tell('request', 'named'),
  'assignment.contact-struck': tell('progress', 'named'),
  'assignment.contact-waived': tell('request', 'leadDelegate', 'delegateOffice', 'actingUnit'),
  'contact.confirmed': tell('progress', 'actingUnit'),
  'contact.disputed': tell('request', 'actingUnitHeads', 'delegateOffice'),
  'contact.answer-taken-back': tell('progress', 'actingUnit'),
  'contact.missing-said': tell('request', 'actingUnitHeads', 'delegateOffice'),
  'contact.missing-taken-back': tell('progress', 'actingUnit'),
  'contact.dispute-answered': tell('request', 'named', 'delegateOffice'),
  'contact.dispute-settled': tell('progress', 'named', 'actingUnit'),
  'contact.reminded': tell('reminder', 'named'),
  'contact.unconfirmed': tell('progress', 'actingUnit', 'delegateOffice'),
  'assignment.opinion-given': tell('progress', 'repliersInForce'),
  'opinion.asked': tell('request', 'actingUnit'),
  'opinion.settled': tell('progress', 'actingUnit'),
  'opinion.sent-back': tell('request', 'actingUnit'),
  'opinion.waived': tell('request', 'actingUnit', 'delegateOffice'),
  'note.unit-written': tell('request', 'mentioned'),
  'note.handlers-written': tell('request', 'mentioned'),
  'note.committee-written': tell('request', 'mentioned'),
  'outside.answered': tell('request', 'actingUnit'),
  'progress.posted': tell('progress', 'signers', 'keyLeaderNow'),
  'assignment.extension-asked': tell('request', 'delegateOffice', 'governmentOffice'),
  'assignment.extension-consented': tell('deadline', 'actingUnit', 'signers'),
  'assignment.extension-refused': tell('deadline', 'actingUnit', 'signers'),
  'assignment.pause-asked': tell('request', 'delegateOffice', 'governmentOffice'),
  'assignment.pause-agreed': tell('deadline', 'actingUnit', 'signers'),
  'assignment.pause-refused': tell('deadline', 'actingUnit'),
  'assignment.pause-ended': tell('deadline', 'actingUnit', 'signers'),
  'suggestion.lead-left': tell('progress', 'signers', 'repliersInForce'),
  'suggestion.lead-taken': tell('reply', 'named', 'repliersInForce'),
  'suggestion.filed': tell('intake', 'signers'),
  'co-signing.signer-left': tell('coSigning', 'leadDelegate'),
  'assignment.passed-on': tell('assignment', 'actingUnit', 'signers', 'governmentOfActingUnit'),
  'unit.renamed': tell('calendar', 'namedUnits', 'delegateOffice'),
  'unit.merged': tell('assignment', 'namedUnits', 'delegateOffice'),
  'unit.handed-over': tell('assignment', 'namedUnits', 'delegateOffice'),
  'unit.closed': tell('request', 'delegateOffice'),
  'routing.unit-closed': tell('request', 'delegateOffice'),
  'role.taken-over': tell('assignment', 'subject'),
  'deadline.reminded': tell('reminder', 'reminded'),
  'deadline.moved': tell('deadline', 'namedUnits', 'movedSigners'),
  'chasing.drafted': tell('request', 'delegateOffice'),
  'chasing.issued': tell('chasing', 'actingUnit', 'governmentOfActingUnit'),
  'chasing.received': tell('progress', 'delegateOffice'),
  'chasing.answered': tell('progress', 'delegateOffice'),
  'chasing.withdrawn': tell('chasing', 'actingUnit'),
  'reply.submitted': tell('signing', 'actingUnitHeads', 'actingUnitSections'),
  'reply.section-passed': tell('signing', 'actingUnitHeads'),
  'reply.head-passed': tell('signing', 'governmentOfActingUnit'),
  'reply.government-returned': tell('signing', 'actingUnit'),
  'reply.returned': tell('signing', 'actingUnit'),
  'reply.signed': tell('reply', 'signers', 'actingUnit', 'delegateOffice', 'governmentOffice'),
  'reply.class-agreed': tell('progress', 'delegateOffice', 'governmentOfActingUnit'),
  'reply.class-disagreed': tell('progress', 'actingUnit', 'delegateOffice', 'governmentOfActingUnit'),
  'reply.class-corrected': tell('reply', 'actingUnit', 'signers', 'delegateOffice'),
  'reply.correction-answered': tell('progress', 'delegateOffice', 'governmentOfActingUnit'),
  'rules.chosen': tell('calendar', 'delegateOffice'),
  'rules.changed': tell('calendar', 'delegateOffice'),
  'calendar.proposed': tell('calendar', 'delegateOffice'),
} as const satisfies Partial<Record<EventType, TellingRule>>

export type ToldEvent = keyof typeof rules

export const isTold = (type: string): type is ToldEvent => Object.hasOwn(rules, type)

export const ruleOf = (type: ToldEvent): TellingRule => rules[type]
