import type { chinese } from './chinese'
import { administration as administrationEn } from './en/administration'
import { advice as adviceEn } from './en/advice'
import { answers as answersEn } from './en/answers'
import { assignment as assignmentEn } from './en/assignment'
import { assignmentList as assignmentListEn } from './en/assignment-list'
import { assistOpinions as assistOpinionsEn } from './en/assist-opinions'
import { attachments as attachmentsEn } from './en/attachments'
import { audit as auditEn } from './en/audit'
import { board as boardEn } from './en/board'
import { boardPictures as boardPicturesEn } from './en/board-pictures'
import { calculator as calculatorEn } from './en/calculator'
import { calendar as calendarEn } from './en/calendar'
import { chasing as chasingEn } from './en/chasing'
import { checking as checkingEn } from './en/checking'
import { coSigning as coSigningEn } from './en/co-signing'
import { commitments as commitmentsEn } from './en/commitments'
import { common as commonEn } from './en/common'
import { contact as contactEn } from './en/contact'
import { contacts as contactsEn } from './en/contacts'
import { custody as custodyEn } from './en/custody'
import { deadlineList as deadlineListEn } from './en/deadline-list'
import { deadlines as deadlinesEn } from './en/deadlines'
import { desk as deskEn } from './en/desk'
import { device as deviceEn } from './en/device'
import { door as doorEn } from './en/door'
import { dossier as dossierEn } from './en/dossier'
import { drafting as draftingEn } from './en/drafting'
import { entries as entriesEn } from './en/entries'
import { errors as errorsEn } from './en/errors'
import { evidence as evidenceEn } from './en/evidence'
import { explanation as explanationEn } from './en/explanation'
import { figures as figuresEn } from './en/figures'
import { filesWithWords as filesWithWordsEn } from './en/files-with-words'
import { firstLook as firstLookEn } from './en/first-look'
import { formFields as formFieldsEn } from './en/form-fields'
import { formPaper as formPaperEn } from './en/form-paper'
import { forms as formsEn } from './en/forms'
import { handlingAgain as handlingAgainEn } from './en/handling-again'
import { homes as homesEn } from './en/homes'
import { importing as importingEn } from './en/importing'
import { intake as intakeEn } from './en/intake'
import { joining as joiningEn } from './en/joining'
import { keySuggestions as keySuggestionsEn } from './en/key-suggestions'
import { ladders as laddersEn } from './en/ladders'
import { leaving as leavingEn } from './en/leaving'
import { ledger as ledgerEn } from './en/ledger'
import { letterTemplates } from './en/letter-templates'
import { likeness as likenessEn } from './en/likeness'
import { limits as limitsEn } from './en/limits'
import { merging as mergingEn } from './en/merging'
import { notes as notesEn } from './en/notes'
import { notices as noticesEn } from './en/notices'
import { ofChannels as ofChannelsEn } from './en/of-channels'
import { ofDelegates as ofDelegatesEn } from './en/of-delegates'
import { officeForms as officeFormsEn } from './en/office-forms'
import { officeHome as officeHomeEn } from './en/office-home'
import { outsiders as outsidersEn } from './en/outsiders'
import { pause as pauseEn } from './en/pause'
import { preAssignment as preAssignmentEn } from './en/pre-assignment'
import { progress as progressEn } from './en/progress'
import { promiseSheet as promiseSheetEn } from './en/promise-sheet'
import { proposing as proposingEn } from './en/proposing'
import { publicOpen as publicOpenEn } from './en/public-open'
import { publicPages as publicPagesEn } from './en/public-pages'
import { publications as publicationsEn } from './en/publications'
import { publicity as publicityEn } from './en/publicity'
import { ratingForm as ratingFormEn } from './en/rating-form'
import { ratings as ratingsEn } from './en/ratings'
import { redaction as redactionEn } from './en/redaction'
import { refusals as refusalsEn } from './en/refusals'
import { registration as registrationEn } from './en/registration'
import { registry as registryEn } from './en/registry'
import { releases } from './en/releases'
import { replyForm as replyFormEn } from './en/reply-form'
import { replyLetters as replyLettersEn } from './en/reply-letters'
import { returns as returnsEn } from './en/returns'
import { routing as routingEn } from './en/routing'
import { rules as rulesEn } from './en/rules'
import { secrecy as secrecyEn } from './en/secrecy'
import { shell as shellEn } from './en/shell'
import { signIn as signInEn } from './en/sign-in'
import { signOff as signOffEn } from './en/sign-off'
import { states as statesEn } from './en/states'
import { stations as stationsEn } from './en/stations'
import { submissionReceipt as submissionReceiptEn } from './en/submission-receipt'
import { suggestion as suggestionEn } from './en/suggestion'
import { supervision as supervisionEn } from './en/supervision'
import { supervisionForms as supervisionFormsEn } from './en/supervision-forms'
import { timeline as timelineEn } from './en/timeline'
import { unitHome as unitHomeEn } from './en/unit-home'
import { units as unitsEn } from './en/units'
import { validation as validationEn } from './en/validation'
import { verify as verifyEn } from './en/verify'
import { wordsOfAssessments as wordsOfAssessmentsEn } from './en/words-of-assessments'
import { wordsOfMeetings as wordsOfMeetingsEn } from './en/words-of-meetings'
import { wordsOfPrograms as wordsOfProgramsEn } from './en/words-of-programs'
import { wordsOfVoices as wordsOfVoicesEn } from './en/words-of-voices'

export const english: typeof chinese = {
  language: 'en',
  assignmentList: assignmentListEn,
  desk: deskEn,
  preAssignment: preAssignmentEn,
  publicOpen: publicOpenEn,
  publicPages: publicPagesEn,
  publications: publicationsEn,
  publicity: publicityEn,
  secrecy: secrecyEn,
  administration: administrationEn,
  advice: adviceEn,
  answers: answersEn,
  audit: auditEn,
  unitHome: unitHomeEn,
  replyForm: replyFormEn,
  replyLetters: replyLettersEn,
  letterTemplates,
  releases,
  homes: homesEn,
  contact: contactEn,
  contacts: contactsEn,
  assignment: assignmentEn,
  assistOpinions: assistOpinionsEn,
  commitments: commitmentsEn,
  promiseSheet: promiseSheetEn,
  importing: importingEn,
  timeline: timelineEn,
  suggestion: suggestionEn,
  proposing: proposingEn,
  ratingForm: ratingFormEn,
  ratings: ratingsEn,
  handlingAgain: handlingAgainEn,
  device: deviceEn,
  door: doorEn,
  dossier: dossierEn,
  drafting: draftingEn,
  ...ofDelegatesEn,
  firstLook: firstLookEn,
  keySuggestions: keySuggestionsEn,
  supervision: supervisionEn,
  supervisionForms: supervisionFormsEn,
  attachments: attachmentsEn,
  board: boardEn,
  boardPictures: boardPicturesEn,
  ...ofChannelsEn,
  chasing: chasingEn,
  calendar: calendarEn,
  ...wordsOfProgramsEn,
  checking: checkingEn,
  coSigning: coSigningEn,
  common: commonEn,
  custody: custodyEn,
  deadlineList: deadlineListEn,
  ledger: ledgerEn,
  evidence: evidenceEn,
  explanation: explanationEn,
  calculator: calculatorEn,
  deadlines: deadlinesEn,
  entries: entriesEn,
  errors: errorsEn,
  figures: figuresEn,
  intake: intakeEn,
  ladders: laddersEn,
  likeness: likenessEn,
  limits: limitsEn,
  routing: routingEn,
  officeHome: officeHomeEn,
  merging: mergingEn,
  notes: notesEn,
  notices: noticesEn,
  filesWithWords: filesWithWordsEn,
  joining: joiningEn,
  outsiders: outsidersEn,
  progress: progressEn,
  officeForms: officeFormsEn,
  pause: pauseEn,
  returns: returnsEn,
  registration: registrationEn,
  registry: registryEn,
  formFields: formFieldsEn,
  formPaper: formPaperEn,
  submissionReceipt: submissionReceiptEn,
  forms: formsEn,
  redaction: redactionEn,
  refusals: refusalsEn,
  rules: rulesEn,
  shell: shellEn,
  signIn: signInEn,
  signOff: signOffEn,
  states: statesEn,
  stations: stationsEn,
  leaving: leavingEn,
  units: unitsEn,
  validation: validationEn,
  verify: verifyEn,
  ...wordsOfAssessmentsEn,
  ...wordsOfVoicesEn,
  ...wordsOfMeetingsEn,
}
