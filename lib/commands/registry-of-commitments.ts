import { claimCommitment } from './claim-commitment'
import { decideCommitment } from './decide-commitment'
import { updateCommitments } from './update-commitments'
import { verifyCommitment } from './verify-commitment'

/** From the promise to the striking off. */
export const ofCommitments = [updateCommitments, claimCommitment, verifyCommitment, decideCommitment] as const
