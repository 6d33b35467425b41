import type { Definition } from '@/components/ui/definition-list'
import type { FormFields } from '@/lib/domain/suggestion/form-fields'
import type { Words } from '@/lib/wording/catalogue'

type FactWords = Pick<Words, 'formFields' | 'common'>

/** What the delegate filled in beside the text; what he left out is left out here. */
export function formFacts(
  fields: Omit<FormFields, 'openToCoSigners'>,
  { formFields, common }: FactWords,
): Definition[] {
  const ways = fields.cameAbout.map((way) => formFields.waysOfComingAbout[way])
  return [
    ...(fields.place ? [{ term: formFields.place, value: fields.place }] : []),
    ...(ways.length > 0 ? [{ term: formFields.cameAbout, value: ways.join(common.listComma) }] : []),
    ...(fields.raisedBefore
      ? [{ term: formFields.raisedBefore, value: formFields.raisedBeforeSpans[fields.raisedBefore] }]
      : []),
    ...(fields.noReplyNeeded ? [{ term: formFields.reply, value: formFields.noReplyNeeded }] : []),
  ]
}
