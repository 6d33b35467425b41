import { type Actor, isDelegate } from '../access/actor'
import type { Suggestion } from './suggestion'

type Signed = Pick<Suggestion, 'status' | 'leadDelegateId' | 'coSigners'>

export const leads = (actor: Actor, { leadDelegateId }: Signed): boolean => isDelegate(actor, leadDelegateId)

/**
 * Whoever was asked takes part while signatures are collected; from the handing in only who has signed does.
 * lib/queries/signers says the same in SQL.
 */
export const coSigns = (actor: Actor, { status, coSigners }: Signed): boolean =>
  coSigners.some(
    ({ delegateId, state }) =>
      (state === 'CONFIRMED' || (state === 'INVITED' && status === 'CO_SIGNING')) && isDelegate(actor, delegateId),
  )

export const hasSigned = (actor: Actor, { coSigners }: Signed): boolean =>
  coSigners.some(({ delegateId, state }) => state === 'CONFIRMED' && isDelegate(actor, delegateId))
