import type { GapFacts, Template } from '@/lib/domain/template/template'
import { inOrderOfFit } from '@/lib/domain/template/template'
import type { ReplyDraftDesk } from '@/lib/queries/get-reply-draft'
import { wordsFor } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'

export type TemplateDesk = { readonly templates: readonly Template[]; readonly facts: GapFacts }

/** What the record knows for the gaps of a letter, which is Chinese whatever the screen is: no name that is kept from this unit. */
export function templateDeskOf(desk: ReplyDraftDesk, today: string): TemplateDesk {
  const { offered, suggestion, assignment, text, draft } = desk
  const chinese = wordsFor('zh-CN')
  const lead = shownName(text.acting ?? text.delegate, chinese)
  const meanings = [draft?.answerMeaning, ...(draft?.answers ?? []).map(({ meaning }) => meaning)]
  const fit = { categories: offered.categories, meanings: meanings.flatMap((meaning) => meaning ?? []) }
  return {
    templates: inOrderOfFit(offered.templates, fit),
    facts: {
      title: suggestion.title,
      number: text.numberText ?? '',
      delegates: [lead, ...text.coSigners].join(chinese.common.listComma),
      unit: assignment.unitName,
      day: dayText(today, 'zh-CN'),
      dueOn: dayText(assignment.dueOn, 'zh-CN'),
    },
  }
}
