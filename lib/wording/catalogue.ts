import { common as commonEn } from './en/common'
import { errors as errorsEn } from './en/errors'
import { forms as formsEn } from './en/forms'
import { refusals as refusalsEn } from './en/refusals'
import { shell as shellEn } from './en/shell'
import { signIn as signInEn } from './en/sign-in'
import { states as statesEn } from './en/states'
import { validation as validationEn } from './en/validation'
import type { Language } from './language'
import { common } from './zh/common'
import { errors } from './zh/errors'
import { forms } from './zh/forms'
import { refusals } from './zh/refusals'
import { shell } from './zh/shell'
import { signIn } from './zh/sign-in'
import { states } from './zh/states'
import { validation } from './zh/validation'

const chinese = {
  language: 'zh-CN' as Language,
  common,
  errors,
  forms,
  refusals,
  shell,
  signIn,
  states,
  validation,
}

/** Plain strings all the way down: any branch of it may be handed to a client component as a prop. */
export type Words = typeof chinese

const english: Words = {
  language: 'en',
  common: commonEn,
  errors: errorsEn,
  forms: formsEn,
  refusals: refusalsEn,
  shell: shellEn,
  signIn: signInEn,
  states: statesEn,
  validation: validationEn,
}

const byLanguage: Record<Language, Words> = { 'zh-CN': chinese, en: english }

export function wordsFor(language: Language): Words {
  return byLanguage[language]
}

export type FormWords = Pick<Words, 'forms' | 'errors' | 'validation'>

/** What a form needs to speak, and no more: it travels to the browser with the page. */
export function formWords({ forms, errors, validation }: Words): FormWords {
  return { forms, errors, validation }
}
