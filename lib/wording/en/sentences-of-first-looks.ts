import type { sentencesOfFirstLooks as source } from '../zh/sentences-of-first-looks'

export const sentencesOfFirstLooks: typeof source = {
  'first-look.asked': 'Put before the delegation, which has until {untilOn}.',
  'first-look.passed-on': 'The delegation has looked at it and passed it on to the delegate office.',
  'first-look.given-back': 'The delegation advised changes: {reason}',
  'first-look.lapsed': 'The delegation said nothing by {untilOn}: passed on to the delegate office by itself.',
  'first-look.insisted': 'The delegate handed it in again past the delegation ({how}).',
  'first-look.set': 'First look of the delegations: {look}. {reason}',
}
