import { answerContactDispute } from './answer-contact-dispute'
import { confirmContact } from './confirm-contact'
import { correctContact } from './correct-contact'
import { disputeContact } from './dispute-contact'
import { logContact } from './log-contact'
import { sayNobodyCame } from './say-nobody-came'
import { settleContactDispute } from './settle-contact-dispute'
import { strikeContact } from './strike-contact'
import { takeBackContactAnswer } from './take-back-contact-answer'
import { takeBackNobodyCame } from './take-back-nobody-came'
import { waiveContact } from './waive-contact'

/** Part of the registry: the talks with the delegate, and what he says of them. */
export const ofContacts = [
  logContact,
  correctContact,
  strikeContact,
  waiveContact,
  confirmContact,
  disputeContact,
  takeBackContactAnswer,
  sayNobodyCame,
  takeBackNobodyCame,
  answerContactDispute,
  settleContactDispute,
] as const
