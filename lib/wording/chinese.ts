import type { Language } from './language'
import { administration } from './zh/administration'
import { advice } from './zh/advice'
import { answers } from './zh/answers'
import { assignment } from './zh/assignment'
import { assignmentList } from './zh/assignment-list'
import { assistOpinions } from './zh/assist-opinions'
import { attachments } from './zh/attachments'
import { audit } from './zh/audit'
import { board } from './zh/board'
import { boardPictures } from './zh/board-pictures'
import { calculator } from './zh/calculator'
import { calendar } from './zh/calendar'
import { chasing } from './zh/chasing'
import { checking } from './zh/checking'
import { coSigning } from './zh/co-signing'
import { commitments } from './zh/commitments'
import { common } from './zh/common'
import { contact } from './zh/contact'
import { contacts } from './zh/contacts'
import { custody } from './zh/custody'
import { deadlineList } from './zh/deadline-list'
import { deadlines } from './zh/deadlines'
import { desk } from './zh/desk'
import { device } from './zh/device'
import { door } from './zh/door'
import { dossier } from './zh/dossier'
import { drafting } from './zh/drafting'
import { entries } from './zh/entries'
import { errors } from './zh/errors'
import { evidence } from './zh/evidence'
import { explanation } from './zh/explanation'
import { figures } from './zh/figures'
import { filesWithWords } from './zh/files-with-words'
import { firstLook } from './zh/first-look'
import { formFields } from './zh/form-fields'
import { formPaper } from './zh/form-paper'
import { forms } from './zh/forms'
import { handlingAgain } from './zh/handling-again'
import { homes } from './zh/homes'
import { importing } from './zh/importing'
import { intake } from './zh/intake'
import { joining } from './zh/joining'
import { keySuggestions } from './zh/key-suggestions'
import { ladders } from './zh/ladders'
import { leaving } from './zh/leaving'
import { ledger } from './zh/ledger'
import { letterTemplates } from './zh/letter-templates'
import { likeness } from './zh/likeness'
import { limits } from './zh/limits'
import { merging } from './zh/merging'
import { notes } from './zh/notes'
import { notices } from './zh/notices'
import { ofChannels } from './zh/of-channels'
import { ofDelegates } from './zh/of-delegates'
import { officeForms } from './zh/office-forms'
import { officeHome } from './zh/office-home'
import { outsiders } from './zh/outsiders'
import { pause } from './zh/pause'
import { preAssignment } from './zh/pre-assignment'
import { progress } from './zh/progress'
import { promiseSheet } from './zh/promise-sheet'
import { proposing } from './zh/proposing'
import { publicOpen } from './zh/public-open'
import { publicPages } from './zh/public-pages'
import { publications } from './zh/publications'
import { publicity } from './zh/publicity'
import { ratingForm } from './zh/rating-form'
import { ratings } from './zh/ratings'
import { redaction } from './zh/redaction'
import { refusals } from './zh/refusals'
import { registration } from './zh/registration'
import { registry } from './zh/registry'
import { releases } from './zh/releases'
import { replyForm } from './zh/reply-form'
import { replyLetters } from './zh/reply-letters'
import { returns } from './zh/returns'
import { routing } from './zh/routing'
import { rules } from './zh/rules'
import { secrecy } from './zh/secrecy'
import { shell } from './zh/shell'
import { signIn } from './zh/sign-in'
import { signOff } from './zh/sign-off'
import { states } from './zh/states'
import { stations } from './zh/stations'
import { submissionReceipt } from './zh/submission-receipt'
import { suggestion } from './zh/suggestion'
import { supervision } from './zh/supervision'
import { supervisionForms } from './zh/supervision-forms'
import { timeline } from './zh/timeline'
import { unitHome } from './zh/unit-home'
import { units } from './zh/units'
import { validation } from './zh/validation'
import { verify } from './zh/verify'
import { wordsOfAssessments } from './zh/words-of-assessments'
import { wordsOfMeetings } from './zh/words-of-meetings'
import { wordsOfPrograms } from './zh/words-of-programs'
import { wordsOfVoices } from './zh/words-of-voices'

export const chinese = {
  language: 'zh-CN' as Language,
  assignmentList,
  desk,
  preAssignment,
  publicOpen,
  publicPages,
  publications,
  publicity,
  secrecy,
  administration,
  advice,
  answers,
  audit,
  unitHome,
  replyForm,
  replyLetters,
  letterTemplates,
  releases,
  homes,
  contact,
  contacts,
  assignment,
  assistOpinions,
  commitments,
  promiseSheet,
  importing,
  timeline,
  suggestion,
  proposing,
  ratingForm,
  ratings,
  handlingAgain,
  device,
  door,
  dossier,
  drafting,
  ...ofDelegates,
  firstLook,
  keySuggestions,
  supervision,
  supervisionForms,
  attachments,
  board,
  boardPictures,
  ...ofChannels,
  chasing,
  calendar,
  ...wordsOfPrograms,
  checking,
  coSigning,
  common,
  custody,
  deadlineList,
  ledger,
  evidence,
  explanation,
  calculator,
  deadlines,
  entries,
  errors,
  figures,
  intake,
  ladders,
  likeness,
  limits,
  routing,
  officeHome,
  merging,
  notes,
  notices,
  filesWithWords,
  joining,
  outsiders,
  progress,
  officeForms,
  pause,
  returns,
  registration,
  registry,
  formFields,
  formPaper,
  submissionReceipt,
  forms,
  redaction,
  refusals,
  rules,
  shell,
  signIn,
  signOff,
  states,
  stations,
  leaving,
  units,
  validation,
  verify,
  ...wordsOfAssessments,
  ...wordsOfVoices,
  ...wordsOfMeetings,
}
