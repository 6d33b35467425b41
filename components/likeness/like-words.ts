import type { Words } from '@/lib/wording/catalogue'

export type LikeWords = Pick<Words, 'likeness' | 'errors' | 'language'> & {
  readonly statuses: Words['states']['suggestion']
  readonly meanings: Words['states']['answerClass']
  readonly classWithMeaning: string
  readonly standings: Words['answers']['standings']
  readonly comma: string
  readonly secrecy: Pick<Words['secrecy'], 'name'>
}

/** What the panel says, and no more: it travels to the browser with the page. */
export const likeWords = ({
  answers,
  likeness,
  errors,
  language,
  states,
  suggestion,
  common,
  secrecy,
}: Words): LikeWords => ({
  likeness,
  errors,
  language,
  statuses: states.suggestion,
  meanings: states.answerClass,
  classWithMeaning: suggestion.classWithMeaning,
  standings: answers.standings,
  comma: common.listComma,
  secrecy: { name: secrecy.name },
})
