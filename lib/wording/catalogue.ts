import { chinese } from './chinese'
import { english } from './english'
import type { Language } from './language'

/** Plain strings all the way down: any branch of it may be handed to a client component as a prop. */
export type Words = typeof chinese

const byLanguage: Record<Language, Words> = { 'zh-CN': chinese, en: english }

export function wordsFor(language: Language): Words {
  return byLanguage[language]
}

export type FormWords = Pick<Words, 'forms' | 'errors' | 'validation'>

/** What a form needs to speak, and no more: it travels to the browser with the page. */
export function formWords({ forms, errors, validation }: Words): FormWords {
  return { forms, errors, validation }
}
