import { board as boardEn } from './en/board'
import { common as commonEn } from './en/common'
import { deadlines as deadlinesEn } from './en/deadlines'
import { delegateHome as delegateHomeEn } from './en/delegate-home'
import { drafting as draftingEn } from './en/drafting'
import { errors as errorsEn } from './en/errors'
import { figures as figuresEn } from './en/figures'
import { forms as formsEn } from './en/forms'
import { officeForms as officeFormsEn } from './en/office-forms'
import { officeHome as officeHomeEn } from './en/office-home'
import { ratingForm as ratingFormEn } from './en/rating-form'
import { refusals as refusalsEn } from './en/refusals'
import { registry as registryEn } from './en/registry'
import { shell as shellEn } from './en/shell'
import { signIn as signInEn } from './en/sign-in'
import { states as statesEn } from './en/states'
import { suggestion as suggestionEn } from './en/suggestion'
import { timeline as timelineEn } from './en/timeline'
import { validation as validationEn } from './en/validation'
import type { Language } from './language'
import { board } from './zh/board'
import { common } from './zh/common'
import { deadlines } from './zh/deadlines'
import { delegateHome } from './zh/delegate-home'
import { drafting } from './zh/drafting'
import { errors } from './zh/errors'
import { figures } from './zh/figures'
import { forms } from './zh/forms'
import { officeForms } from './zh/office-forms'
import { officeHome } from './zh/office-home'
import { ratingForm } from './zh/rating-form'
import { refusals } from './zh/refusals'
import { registry } from './zh/registry'
import { shell } from './zh/shell'
import { signIn } from './zh/sign-in'
import { states } from './zh/states'
import { suggestion } from './zh/suggestion'
import { timeline } from './zh/timeline'
import { validation } from './zh/validation'

const chinese = {
  language: 'zh-CN' as Language,
  timeline,
  suggestion,
  ratingForm,
  drafting,
  delegateHome,
  board,
  common,
  deadlines,
  errors,
  figures,
  officeHome,
  officeForms,
  registry,
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
  timeline: timelineEn,
  suggestion: suggestionEn,
  ratingForm: ratingFormEn,
  drafting: draftingEn,
  delegateHome: delegateHomeEn,
  board: boardEn,
  common: commonEn,
  deadlines: deadlinesEn,
  errors: errorsEn,
  figures: figuresEn,
  officeHome: officeHomeEn,
  officeForms: officeFormsEn,
  registry: registryEn,
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
