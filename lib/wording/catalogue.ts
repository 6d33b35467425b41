import { administration as administrationEn } from './en/administration'
import { assignment as assignmentEn } from './en/assignment'
import { attachments as attachmentsEn } from './en/attachments'
import { board as boardEn } from './en/board'
import { calculator as calculatorEn } from './en/calculator'
import { calendar as calendarEn } from './en/calendar'
import { calendarFeed as calendarFeedEn } from './en/calendar-feed'
import { chasing as chasingEn } from './en/chasing'
import { coSigning as coSigningEn } from './en/co-signing'
import { common as commonEn } from './en/common'
import { contact as contactEn } from './en/contact'
import { custody as custodyEn } from './en/custody'
import { deadlineList as deadlineListEn } from './en/deadline-list'
import { deadlines as deadlinesEn } from './en/deadlines'
import { delegateHome as delegateHomeEn } from './en/delegate-home'
import { drafting as draftingEn } from './en/drafting'
import { errors as errorsEn } from './en/errors'
import { explanation as explanationEn } from './en/explanation'
import { figures as figuresEn } from './en/figures'
import { forms as formsEn } from './en/forms'
import { homes as homesEn } from './en/homes'
import { importing as importingEn } from './en/importing'
import { ladders as laddersEn } from './en/ladders'
import { ledger as ledgerEn } from './en/ledger'
import { likeness as likenessEn } from './en/likeness'
import { limits as limitsEn } from './en/limits'
import { notices as noticesEn } from './en/notices'
import { officeForms as officeFormsEn } from './en/office-forms'
import { officeHome as officeHomeEn } from './en/office-home'
import { pause as pauseEn } from './en/pause'
import { ratingForm as ratingFormEn } from './en/rating-form'
import { refusals as refusalsEn } from './en/refusals'
import { registry as registryEn } from './en/registry'
import { replyForm as replyFormEn } from './en/reply-form'
import { returns as returnsEn } from './en/returns'
import { routing as routingEn } from './en/routing'
import { shell as shellEn } from './en/shell'
import { signIn as signInEn } from './en/sign-in'
import { states as statesEn } from './en/states'
import { suggestion as suggestionEn } from './en/suggestion'
import { timeline as timelineEn } from './en/timeline'
import { unitHome as unitHomeEn } from './en/unit-home'
import { validation as validationEn } from './en/validation'
import type { Language } from './language'
import { administration } from './zh/administration'
import { assignment } from './zh/assignment'
import { attachments } from './zh/attachments'
import { board } from './zh/board'
import { calculator } from './zh/calculator'
import { calendar } from './zh/calendar'
import { calendarFeed } from './zh/calendar-feed'
import { chasing } from './zh/chasing'
import { coSigning } from './zh/co-signing'
import { common } from './zh/common'
import { contact } from './zh/contact'
import { custody } from './zh/custody'
import { deadlineList } from './zh/deadline-list'
import { deadlines } from './zh/deadlines'
import { delegateHome } from './zh/delegate-home'
import { drafting } from './zh/drafting'
import { errors } from './zh/errors'
import { explanation } from './zh/explanation'
import { figures } from './zh/figures'
import { forms } from './zh/forms'
import { homes } from './zh/homes'
import { importing } from './zh/importing'
import { ladders } from './zh/ladders'
import { ledger } from './zh/ledger'
import { likeness } from './zh/likeness'
import { limits } from './zh/limits'
import { notices } from './zh/notices'
import { officeForms } from './zh/office-forms'
import { officeHome } from './zh/office-home'
import { pause } from './zh/pause'
import { ratingForm } from './zh/rating-form'
import { refusals } from './zh/refusals'
import { registry } from './zh/registry'
import { replyForm } from './zh/reply-form'
import { returns } from './zh/returns'
import { routing } from './zh/routing'
import { shell } from './zh/shell'
import { signIn } from './zh/sign-in'
import { states } from './zh/states'
import { suggestion } from './zh/suggestion'
import { timeline } from './zh/timeline'
import { unitHome } from './zh/unit-home'
import { validation } from './zh/validation'

const chinese = {
  language: 'zh-CN' as Language,
  administration,
  unitHome,
  replyForm,
  homes,
  contact,
  assignment,
  importing,
  timeline,
  suggestion,
  ratingForm,
  drafting,
  delegateHome,
  attachments,
  board,
  chasing,
  calendar,
  calendarFeed,
  coSigning,
  common,
  custody,
  deadlineList,
  ledger,
  explanation,
  calculator,
  deadlines,
  errors,
  figures,
  ladders,
  likeness,
  limits,
  routing,
  officeHome,
  notices,
  officeForms,
  pause,
  returns,
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
  administration: administrationEn,
  unitHome: unitHomeEn,
  replyForm: replyFormEn,
  homes: homesEn,
  contact: contactEn,
  assignment: assignmentEn,
  importing: importingEn,
  timeline: timelineEn,
  suggestion: suggestionEn,
  ratingForm: ratingFormEn,
  drafting: draftingEn,
  delegateHome: delegateHomeEn,
  attachments: attachmentsEn,
  board: boardEn,
  chasing: chasingEn,
  calendar: calendarEn,
  calendarFeed: calendarFeedEn,
  coSigning: coSigningEn,
  common: commonEn,
  custody: custodyEn,
  deadlineList: deadlineListEn,
  ledger: ledgerEn,
  explanation: explanationEn,
  calculator: calculatorEn,
  deadlines: deadlinesEn,
  errors: errorsEn,
  figures: figuresEn,
  ladders: laddersEn,
  likeness: likenessEn,
  limits: limitsEn,
  routing: routingEn,
  officeHome: officeHomeEn,
  notices: noticesEn,
  officeForms: officeFormsEn,
  pause: pauseEn,
  returns: returnsEn,
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
