import { answerChasingNotice } from './answer-chasing-notice'
import { discardChasingNotice } from './discard-chasing-notice'
import { draftSupervisionNotice } from './draft-supervision-notice'
import { issueChasingNotice } from './issue-chasing-notice'
import { issueChasingNotices } from './issue-chasing-notices'
import { receiveChasingNotice } from './receive-chasing-notice'
import { saveChasingNotice } from './save-chasing-notice'
import { withdrawChasingNotice } from './withdraw-chasing-notice'

/** Part of the registry: papers that chase a unit. */
export const ofChasing = [
  answerChasingNotice,
  discardChasingNotice,
  draftSupervisionNotice,
  issueChasingNotice,
  issueChasingNotices,
  receiveChasingNotice,
  saveChasingNotice,
  withdrawChasingNotice,
] as const
