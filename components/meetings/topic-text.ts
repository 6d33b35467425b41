import type { PlanSuggestion } from '@/lib/queries/get-meeting-plan'
import { fill } from '@/lib/wording/fill'
import type { PlanWords } from './plan-words'

/** As it stands in lists of the plan and of an agenda, on the server as in the browser. */
export const topicText = ({ numberText, title }: PlanSuggestion, { meetings }: PlanWords): string =>
  numberText ? `${fill(meetings.numbered, { number: numberText })} ${title}` : title
