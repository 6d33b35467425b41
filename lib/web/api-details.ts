import { getActivity } from '@/lib/queries/get-activity'
import { getCommitment } from '@/lib/queries/get-commitment'
import { getDelegate } from '@/lib/queries/get-delegate'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getUnit } from '@/lib/queries/get-unit'
import { getVoice } from '@/lib/queries/get-voice'
import * as ofOne from '@/lib/schemas/api-details'
import { suggestionWhole } from '@/lib/schemas/api-suggestions'
import { type Operation, one } from './api-operation'

/** Part of the operations: one thing, by the query of its page. */
export const details: readonly Operation[] = [
  one({
    id: 'suggestion',
    path: '/suggestions/{suggestionId}',
    query: (reading, { suggestionId }) => getSuggestion(reading, String(suggestionId)),
    answer: suggestionWhole,
  }),
  one({
    id: 'commitment',
    path: '/commitments/{commitmentId}',
    query: (reading, { commitmentId }) => getCommitment(reading, String(commitmentId)),
    answer: ofOne.commitmentWhole,
  }),
  one({
    id: 'voice',
    path: '/voices/{voiceId}',
    query: async (reading, { voiceId }) => {
      const { voice, ...stands } = await getVoice(reading, String(voiceId))
      return { ...voice, ...stands }
    },
    answer: ofOne.voiceWhole,
  }),
  one({
    id: 'activity',
    path: '/activities/{activityId}',
    query: async (reading, { activityId }) => {
      const { activity, ...stands } = await getActivity(reading, String(activityId))
      return { ...activity, ...stands }
    },
    answer: ofOne.activityWhole,
  }),
  one({
    id: 'unit',
    path: '/units/{unitId}',
    query: (reading, { unitId }) => getUnit(reading, String(unitId)),
    answer: ofOne.unitWhole,
  }),
  one({
    id: 'delegate',
    path: '/delegates/{delegateId}',
    query: (reading, { delegateId }) => getDelegate(reading, String(delegateId)),
    answer: ofOne.delegateWhole,
  }),
]
