import type { WriteScope } from '@/lib/domain/api/scopes'

const named = (names: string): readonly string[] => names.trim().split(/\s+/)

/** What a program may do for somebody, by the scope that his token has to have. */
const byScope: Record<WriteScope, readonly string[]> = {
  'write:suggestions': named(`
    save-draft discard-draft take-lead register-suggestion register-suggestions enter-for-delegate offer-entry
    pass-on-suggestion receive-paper confirm-import correct-import discard-import undo-import
    merge-suggestions unmerge-suggestion link-suggestion unlink-suggestion write-note correct-note strike-note
    mark-attachment remove-attachment restore-attachment track-suggestion record-bill place-suggestion
    comment-on-draft settle-draft-comment`),
  'write:assigning': named(`
    save-assignment-plan send-pre-assignment assign-planned assign-suggestion reassign-assignment
    try-routing-rule draft-supervision-notice save-chasing-notice discard-chasing-notice assign-supervision
    adopt-supervision-plan record-supervision-visit strike-supervision-visit note-call`),
  'write:handling': named(`
    acknowledge-assignment open-assignment ask-extension ask-pause ask-return end-pause answer-pre-assignment
    log-contact correct-contact strike-contact save-reply submit-reply ask-opinion give-opinion post-progress
    update-commitments answer-chasing-notice receive-chasing-notice`),
  'write:voices': named(`
    enter-voices correct-voice merge-voice promote-voice pass-voice answer-voice answer-voice-on-spot tell-voice
    record-activity change-activity cancel-activity plan-station-day plan-station-days
    record-station-day cancel-station-day let-in-door-items set-aside-door-items take-back-door-items`),
  'write:meetings': named(`
    adopt-meeting-plan change-reply-meeting cancel-reply-meeting move-meeting-items order-meeting-agenda
    put-on-agenda take-off-agenda send-invitations remind-invited note-invitation-call
    remove-meeting-document`),
}

/**
 * What only the person does himself, in his browser or in the room: judging, confirming, signing, deciding, keeping names,
 * publishing, claiming what a head alone may claim, and everything about accounts, units and rules. A command that stands nowhere here is not for programs either.
 */
export const onlyInPerson: readonly string[] = named(`
    write-annual-report save-annual-report freeze-annual-report send-back-annual-report approve-annual-report
    publish-annual-report withdraw-annual-report discard-annual-report plan-report-sitting
    accept-instruction-answer add-town admit-guest adopt-calendar adopt-proposal adopt-scheme
    announce-performance answer-assessment-objection answer-attendance answer-award-objection
    answer-contact-dispute answer-correction answer-finding answer-instruction answer-invitation answer-resident
    answer-supervision-opinion answer-withdrawal archive-suggestion ask-outsider ask-secrecy ask-withdrawal
    bar-assessment-member call-award call-meeting-item cancel-assessment cancel-withdrawal change-contact-details
    change-duty change-first-look change-letter-setting change-notice-preferences change-password change-rating
    change-reminder-ladder change-rule change-scheme change-scheme-item change-scheme-section
    change-sign-off-setting change-station change-town check-award-candidates choose-letters choose-rules claim-commitment close-co-sign-link
    close-group-meeting close-meeting close-special-report close-station close-unit compile-dossier
    compile-dossiers conclude-suggestion confirm-class confirm-co-signature confirm-contact confirm-entry
    consent-to-close copy-scheme correct-attendance correct-class correct-meeting-item correct-minutes
    correct-rating decide-attachment-publication decide-award decide-commitment decide-extension decide-licence
    decide-non-acceptance-objection decide-pause decide-performance decide-publicity decide-reply-publicity
    decide-secrecy decide-supervision decline-again decline-co-signature deliver-held-reply deny-entry
    disable-account discard-calendar discard-scheme discard-special-report dispute-contact draft-special-report
    draw-rechecks elect-delegates enable-account end-mandate end-meeting end-sign-ins enter-paper-rating
    enter-performance explain-mark file-departed fix-key-suggestions follow-award-candidate freeze-assessment
    give-back-suggestion give-office-value give-supervision-opinion grant-role hand-in-marks hand-in-on-paper
    hand-in-self-assessment hand-over-letter hand-over-work handle-suggestion-again hold-activity insist-on-again
    instruct-on-special-report invite-co-signers issue-chasing-notice issue-chasing-notices judge-class
    judge-supervision-answer keep-attendance leave-offices lift-assessment-bar make-api-token mark-notice-read
    mark-notices-read merge-units move-assessed-unit move-co-signing-close move-scheme-part name-assessment-member
    nominate-for-award nominate-key-suggestion not-accept-suggestion not-accept-voice note-award-finding
    object-to-assessment object-to-attendance object-to-award object-to-non-acceptance open-assessment
    open-assessment-check open-assessment-judging open-award-notice open-calendar-feed open-co-sign-link
    open-co-signing open-invitation open-meeting open-reply open-self-assessment open-station open-unit
    overrule-return pass-reply plan-release propose-calendar publish publish-many
    publish-performance rate-suggestion reach-checkpoint read-letter record-award-meeting record-award-objection
    record-group-meeting record-meeting-item record-recheck record-withdrawal redact-part regroup-assessment
    remove-scheme-part rename-unit renew-door-code reopen-group-meeting report-supervision reset-password
    return-reply revoke-api-token revoke-calendar-feed revoke-key-suggestion revoke-outsider revoke-role
    save-letter-template save-marks save-minutes save-routing-rule save-self-assessment
    save-special-report say-nobody-came send-back-instruction-answer send-back-opinion send-back-self-assessment
    send-back-suggestion send-special-report send-voice-to-hotline set-fonds settle-assessed-item settle-contact-dispute settle-opinion
    settle-pressure shortlist-candidate sign-in-by-code sign-in-guest sign-reply split-suggestion stop-award-call
    stop-co-signing strike-award-candidate strike-instruction submit-suggestion switch-off-letter-template
    switch-off-routing-rule switch-on-letter-template switch-on-routing-rule take-back-award-finding
    take-back-co-signature take-back-contact-answer take-back-key-nomination take-back-marks take-back-nobody-came
    take-back-nomination take-back-performance take-back-release take-back-secrecy take-back-settlement
    take-back-voice take-off-shortlist take-out-assessment-member take-up-again take-way-forward undo-proposal
    undo-sign-in undo-split undo-unit-change verify-commitment waive-contact waive-head-contact waive-opinion
    withdraw-chasing-notice withdraw-performance withdraw-publication write-scheme
    correct-assessed-unit
    dispute-marking-sheet
    enter-marking-sheet
    take-back-correction
    change-saved-search discard-saved-search open-saved-search save-search
    change-webhook delete-webhook make-webhook pause-webhook renew-webhook-secret resume-webhook send-webhook-again test-webhook`)

const scopeByName: ReadonlyMap<string, WriteScope> = new Map(
  Object.entries(byScope).flatMap(([scope, names]) => names.map((name) => [name, scope as WriteScope] as const)),
)

/** Undefined: no token reaches it. */
export const scopeOf = (name: string): WriteScope | undefined => scopeByName.get(name)

export const forPrograms: readonly string[] = [...scopeByName.keys()]
