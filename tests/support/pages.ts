import { assessorHome } from '@/lib/queries/assessor-home'
import { delegateHome } from '@/lib/queries/delegate-home'
import { delegationHome } from '@/lib/queries/delegation-home'
import { getAccount } from '@/lib/queries/get-account'
import { getAnswerLetters } from '@/lib/queries/get-answer-letters'
import { getAssignment } from '@/lib/queries/get-assignment'
import { getCalendar } from '@/lib/queries/get-calendar'
import { getChasingNotice } from '@/lib/queries/get-chasing-notice'
import { getEdition } from '@/lib/queries/get-edition'
import { getExtension } from '@/lib/queries/get-extension'
import { getLookSetting } from '@/lib/queries/get-first-look'
import { getImport } from '@/lib/queries/get-import'
import { getMeetingDesk } from '@/lib/queries/get-key-suggestion'
import { getLadder, getLadders } from '@/lib/queries/get-ladders'
import { getLeaving } from '@/lib/queries/get-leaving'
import { getDeadline, getLedger } from '@/lib/queries/get-ledger'
import { getPause } from '@/lib/queries/get-pause'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { getReplyToSign } from '@/lib/queries/get-reply-to-sign'
import { getReturn } from '@/lib/queries/get-return'
import { getRule, getRules, getToChooseRules } from '@/lib/queries/get-rules'
import { getSuggestion } from '@/lib/queries/get-suggestion'
import { getToRecordBill } from '@/lib/queries/get-to-record-bill'
import { getUnit } from '@/lib/queries/get-unit'
import { getToOpenUnit, getUnitToChange } from '@/lib/queries/get-unit-to-change'
import { listAccounts } from '@/lib/queries/list-accounts'
import { listAssignments } from '@/lib/queries/list-assignments'
import { listChasingNotices } from '@/lib/queries/list-chasing-notices'
import { listDeadlines } from '@/lib/queries/list-deadlines'
import { listEvents } from '@/lib/queries/list-events'
import { listImports } from '@/lib/queries/list-imports'
import { listKeySuggestions } from '@/lib/queries/list-key-suggestions'
import { listMySuggestions } from '@/lib/queries/list-my-suggestions'
import { listNotices } from '@/lib/queries/list-notices'
import { readRegistry } from '@/lib/queries/list-registry'
import { getTownToChange, listTowns } from '@/lib/queries/list-towns'
import { listUnits } from '@/lib/queries/list-units'
import { noticeSettings } from '@/lib/queries/notice-settings'
import { officeHome } from '@/lib/queries/office-home'
import { phoneList } from '@/lib/queries/phone-list'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { readBoard, readLatestYear } from '@/lib/queries/read-figures'
import { readPromiseList } from '@/lib/queries/read-promise-list'
import { registrationDesk } from '@/lib/queries/registration-desk'
import { getRoutingRule, listRoutingRules } from '@/lib/queries/routing-rules'
import { governmentHome, leaderHome } from '@/lib/queries/supervision-home'
import { systemState } from '@/lib/queries/system-state'
import { unitHome } from '@/lib/queries/unit-home'
import { unopened } from '@/lib/queries/unopened'
import { accountFilterSchema, eventFilterSchema } from '@/lib/schemas/administration-filter'
import { assignmentFilterSchema } from '@/lib/schemas/assignment-filter'
import { chasingFilterSchema } from '@/lib/schemas/chasing'
import { deadlineFilterSchema } from '@/lib/schemas/deadline-filter'
import { keyFilterSchema } from '@/lib/schemas/key-suggestion'
import { mySuggestionsFilterSchema } from '@/lib/schemas/my-suggestions-filter'
import { noticeFilterSchema, phoneListFilterSchema, unopenedFilterSchema } from '@/lib/schemas/notices'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { unitFilterSchema } from '@/lib/schemas/unit-filter'
import { countingOn, delegates, everybody, nothing, officers, type Page, page, units, watching } from './page'
import { pagesOfAssessments } from './pages-of-assessments'
import { pagesOfChannels } from './pages-of-channels'
import { pagesOfContacts } from './pages-of-contacts'
import { pagesOfDesk } from './pages-of-desk'
import { pagesOfDrafts } from './pages-of-drafts'
import { pagesOfLetters } from './pages-of-letters'
import { pagesOfMeetings } from './pages-of-meetings'
import { pagesOfMinutes } from './pages-of-minutes'
import { pagesOfMoves } from './pages-of-moves'
import { pagesOfPerformance } from './pages-of-performance'
import { pagesOfPictures } from './pages-of-pictures'
import { pagesOfPrograms } from './pages-of-programs'
import { pagesOfPromises } from './pages-of-promises'
import { pagesOfSearch } from './pages-of-search'
import { pagesOfSelfAssessment } from './pages-of-self-assessment'
import { pagesOfStations } from './pages-of-stations'
import { pagesOfVoices } from './pages-of-voices'
import { pagesTogether } from './pages-together'

const onBoards = [...countingOn, ...delegates, ...officers, ...units]

/** Every page, and who of a town may open it: written by hand, compared with the files of `app` and with the queries. */
export const pages: Record<string, Page> = {
  '/administration/audit': page(listEvents, () => eventFilterSchema.parse({}), ['audit']),
  '/administration/security': page(listAccounts, () => accountFilterSchema.parse({}), ['security']),
  '/administration/security/[accountId]': page(getAccount, ({ account }) => account, ['security']),
  '/administration/security/[accountId]/leave': page(getLeaving, ({ account }) => account, ['security']),
  '/administration/system': page(systemState, nothing, ['system']),
  '/calendar': page(getCalendar, () => ({ year: 2022 }), everybody),
  '/calendar/[editionId]': page(getEdition, ({ edition }) => ({ editionId: edition }), ['office']),
  ...pagesOfPrograms,
  '/answer-letters': page(getAnswerLetters, nothing, ['office']),
  '/assessor': page(assessorHome, nothing, ['assessor', 'otherAssessor']),
  '/board': page(readLatestYear, nothing, onBoards),
  '/board/[year]': page(readBoard, () => 2022, onBoards),
  '/board/[year]/[figure]': page(readFigureList, () => ({ year: 2022, figure: 'suggestions' }) as never, onBoards),
  '/board/[year]/promises/[figure]': page(readPromiseList, () => ({ year: 2022, figure: 'promisesMade' }), onBoards),
  '/chasing-notices': page(listChasingNotices, () => chasingFilterSchema.parse({}), [...watching, ...units]),
  '/chasing-notices/[noticeId]': page(getChasingNotice, ({ issuedNotice }) => issuedNotice, [
    ...watching,
    'clerk',
    'head',
  ]),
  '/deadlines': page(listDeadlines, () => deadlineFilterSchema.parse({}), [
    ...delegates,
    ...officers,
    ...units,
    ...watching,
  ]),
  '/government': page(governmentHome, nothing, ['government']),
  '/imports': page(listImports, nothing, ['office']),
  '/imports/[importId]': page(getImport, ({ uploaded }) => ({ importId: uploaded }) as never, ['office']),
  '/leader': page(leaderHome, nothing, ['leader']),
  '/notices': page(listNotices, () => noticeFilterSchema.parse({}), everybody),
  '/notices/settings': page(noticeSettings, nothing, everybody),
  '/office': page(officeHome, nothing, ['office']),
  '/phone-list': page(phoneList, () => phoneListFilterSchema.parse({}), ['office']),
  '/unopened': page(unopened, () => unopenedFilterSchema.parse({}), ['office']),
  '/routing-rules': page(listRoutingRules, nothing, ['office', 'government']),
  '/routing-rules/[ruleId]': page(getRoutingRule, ({ rule }) => rule, ['office', 'government']),
  '/units': page(listUnits, () => unitFilterSchema.parse({}), watching),
  '/units/new': page(getToOpenUnit, nothing, ['office']),
  '/units/[unitId]': page(getUnit, ({ unit }) => unit, watching),
  '/units/[unitId]/[act]': page(getUnitToChange, ({ unit }) => ({ unitId: unit, act: 'merge' }), ['office']),
  '/towns': page(listTowns, nothing, watching),
  '/towns/[townId]': page(getTownToChange, ({ listedTown }) => listedTown, ['office']),
  '/registry': page(readRegistry, () => registryFilterSchema.parse({}), [...watching, ...officers]),
  '/first-look': page(getLookSetting, nothing, ['office']),
  '/registration-desk': page(registrationDesk, nothing, ['office']),
  '/key-suggestions': page(listKeySuggestions, () => keyFilterSchema.parse({}), watching),
  '/key-suggestions/meeting': page(getMeetingDesk, nothing, ['office']),
  '/reminders': page(getLadders, () => ({ page: undefined }), ['office']),
  '/reminders/[purpose]': page(getLadder, () => 'reply' as const, ['office']),
  '/rules': page(getRules, nothing, everybody),
  '/rules/[purpose]': page(getRule, () => 'reply' as const, everybody),
  '/rules/choose': page(getToChooseRules, nothing, ['office']),
  '/rules/compare': page(getRules, nothing, everybody),
  ...pagesOfAssessments,
  ...pagesOfSearch,
  ...pagesOfSelfAssessment,
  ...pagesOfPictures,
  ...pagesOfChannels,
  ...pagesOfContacts,
  ...pagesOfPromises,
  ...pagesOfStations,
  ...pagesOfDesk,
  ...pagesOfLetters,
  ...pagesOfMoves,
  ...pagesOfDrafts,
  ...pagesTogether,
  ...pagesOfVoices,
  ...pagesOfMeetings,
  ...pagesOfMinutes,
  ...pagesOfPerformance,
  '/suggestions/[suggestionId]/bill': page(getToRecordBill, ({ submitted }) => submitted, ['office']),
  '/delegation': page(delegationHome, nothing, officers),
  '/delegate': page(delegateHome, nothing, delegates),
  '/my-suggestions': page(listMySuggestions, () => mySuggestionsFilterSchema.parse({}), delegates),
  '/suggestions/[suggestionId]': page(getSuggestion, ({ assigned }) => assigned, [
    'lead',
    'officer',
    'clerk',
    'head',
    'assistant',
    ...watching,
  ]),
  '/suggestions/[suggestionId]/deadlines': page(getLedger, ({ assigned }) => assigned, [
    'lead',
    'officer',
    'clerk',
    'head',
    'assistant',
    ...watching,
  ]),
  '/suggestions/[suggestionId]/deadlines/[deadlineId]': page(
    getDeadline,
    ({ assigned, deadline }) => ({ suggestionId: assigned, deadlineId: deadline }),
    ['lead', 'officer', 'clerk', 'head', 'assistant', ...watching],
  ),
  '/assignments/[assignmentId]/extension': page(getExtension, ({ leadAssignment }) => leadAssignment, [
    'clerk',
    'head',
  ]),
  '/assignments/[assignmentId]/pause': page(getPause, ({ leadAssignment }) => leadAssignment, [
    'clerk',
    'head',
    'office',
  ]),
  '/assignments/[assignmentId]/return': page(getReturn, ({ leadAssignment }) => leadAssignment, ['clerk', 'head']),
  '/assignments/[assignmentId]/opinion': page(
    getAssignment,
    ({ assistAssignment }) => ({ assignmentId: assistAssignment, move: 'giveOpinion' as const }),
    ['assistant'],
  ),
  '/assignments/[assignmentId]/reply': page(getReplyDraft, ({ leadAssignment }) => leadAssignment, ['clerk', 'head']),
  '/assignments/[assignmentId]/sign': page(getReplyToSign, ({ replyToSign }) => replyToSign, ['head']),
  '/assignments': page(listAssignments, () => assignmentFilterSchema.parse({}), units),
  '/unit': page(unitHome, nothing, units),
}
