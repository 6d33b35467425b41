import { isLocalDate } from '@/lib/domain/deadlines/local-date'
import type { EventType } from '@/lib/domain/events'
import type { Words } from './catalogue'
import { fill } from './fill'
import { dayText } from './formats'

/** An event as a query gives it; its facts are whatever the command wrote down. */
export type Happened = { readonly type: EventType; readonly data: Readonly<Record<string, unknown>> }

type Spoken = { readonly [fact: string]: (value: unknown, words: Words) => string | undefined }

/** 区交通局签收。 A fact that an old event lacks is a dash, never a gap. */
export const timelineSentence = ({ type, data }: Happened, words: Words): string =>
  sentence(words.timeline.sentences[type], data, words)

/** The same for whoever looks back: without what is not his to read. */
export const auditSentence = ({ type, data }: Happened, words: Words): string =>
  sentence(words.audit[type] ?? words.timeline.sentences[type], data, words)

function sentence(template: string, data: Happened['data'], words: Words): string {
  const facts = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, spoken(name, data[name], words)])
  return fill(template, Object.fromEntries(facts))
}

function spoken(name: string, value: unknown, words: Words): string {
  const named = inWords[name]?.(value, words)
  if (named !== undefined) return named
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string' || value === '')
    return name === 'unit' ? words.timeline.unnamedUnit : words.timeline.missing
  return isLocalDate(value) ? dayText(value, words.language) : value
}

const fromTable =
  (table: (words: Words) => Readonly<Record<string, string>>) =>
  (value: unknown, words: Words): string | undefined =>
    typeof value === 'string' ? table(words)[value] : undefined

const inWords: Spoken = {
  formers: listText,
  towns: listText,
  veto: fromTable(({ awards }) => awards.vetoes),
  vetoes: vetoesText,
  channelOfObjection: fromTable(({ awards }) => awards.channels),
  outcomeOfObjection: fromTable(({ awards }) => awards.outcomes),
  names: listText,
  numbers: listText,
  passage: fromTable(({ coSigning }) => coSigning.parts),
  outcome: fromTable(({ coSigning }) => coSigning.outcomes),
  /** a day that is wished for; without one nothing is said */
  wish: (value, { assistOpinions, language }) =>
    typeof value === 'string' && isLocalDate(value) ? fill(assistOpinions.wish, { day: dayText(value, language) }) : '',
  /** whom a note calls; without anybody nothing is said */
  calling: (value, { notes, common }) =>
    Array.isArray(value) && value.length > 0 ? fill(notes.calling, { names: value.join(common.listComma) }) : '',
  invitationAnswer: fromTable(({ meetingInvitation }) => meetingInvitation.answers),
  adopted: fromTable(({ assistOpinions }) => assistOpinions.outcomes),
  entryKind: fromTable(({ performance }) => performance.entry.kinds),
  claimed: fromTable(({ performance }) => performance.presences),
  claim: fromTable(({ commitments }) => commitments.claims),
  verdict: fromTable(({ commitments }) => commitments.verdicts),
  visit: fromTable(({ supervision }) => supervision.visits.kinds),
  answerOutcome: fromTable(({ selfAssessment }) => selfAssessment.objections.outcomes),
  answerKind: fromTable(({ supervision }) => supervision.opinions.answers),
  attitude: fromTable(({ states }) => states.rating),
  process: fromTable(({ states }) => states.rating),
  result: fromTable(({ states }) => states.rating),
  forward: fromTable(({ handlingAgain }) => handlingAgain.ways),
  recheck: fromTable(({ handlingAgain }) => handlingAgain.rechecks.outcomes),
  stage: fromTable(({ contact }) => contact.stages),
  way: fromTable(({ contact }) => contact.ways),
  office: fromTable(({ states }) => states.role),
  endGround: fromTable(({ delegates }) => delegates.grounds),
  change: fromTable(({ units }) => units.kindsOfChange),
  why: fromTable(({ returns }) => returns.grounds),
  deciders: fromTable(({ returns }) => returns.stages),
  part: fromTable(({ states }) => states.assignmentRole),
  ground: fromTable(({ pause }) => pause.grounds),
  publicity: fromTable(({ publicity }) => publicity.kinds),
  extent: fromTable(({ publications }) => publications.extents),
  replyGround: fromTable(({ publications }) => publications.grounds),
  publicityGround: fromTable(({ publicity }) => publicity.grounds),
  partNoun: fromTable(({ redaction }) => redaction.parts),
  filePublication: fromTable(({ redaction }) => redaction.publications),
  /** of a file that stays inside; otherwise nothing is said */
  redactionGround: (value, { redaction }) =>
    typeof value === 'string' && Object.hasOwn(redaction.grounds, value)
      ? fill(redaction.withheldBecause, { ground: redaction.grounds[value as keyof typeof redaction.grounds] })
      : '',
  secrecyGround: fromTable(({ secrecy }) => secrecy.grounds),
  grounds: (value, { keySuggestions, common }) =>
    Array.isArray(value)
      ? value.map((one) => keySuggestions.grounds[one as keyof typeof keySuggestions.grounds]).join(common.listComma)
      : undefined,
  faults: (value, { contacts, common }) =>
    Array.isArray(value)
      ? value.map((one) => contacts.faults[one as keyof typeof contacts.faults]).join(common.listComma)
      : undefined,
  waiverGround: fromTable(({ contacts }) => contacts.grounds),
  how: fromTable(({ firstLook }) => firstLook.insisted),
  look: (value, { firstLook }) =>
    typeof value === 'number' ? fill(firstLook.onFor, { days: value }) : value === null ? firstLook.off : undefined,
  licence: fromTable(({ licences }) => licences.names),
  /** what it was called; of what was only moved nothing is said */
  formerly: (value, { towns }) => (typeof value === 'string' ? fill(towns.formerly, { name: value }) : ''),
  link: fromTable(({ likeness }) => likeness.kinds),
  answerer: fromTable(({ preAssignment }) => preAssignment.parties),
  opinion: fromTable(({ preAssignment }) => preAssignment.answers),
  units: unitsText,
  given: givenText,
  moves: movesText,
  presence: fromTable(({ meetingMinutes }) => meetingMinutes.presences),
  itemOutcome: fromTable(({ meetingMinutes }) => meetingMinutes.outcomes),
  rank: fromTable(({ meetings }) => meetings.room.ranks),
  kind: fromTable(({ attachments }) => attachments.kinds),
  purpose: fromTable(({ limits }) => limits.purposes),
  list: fromTable(({ limits }) => limits.jurisdictions),
  whom: fromTable(({ ladders }) => ladders.rungs),
  ending: fromTable(({ voices }) => voices.endings),
  reportKind: fromTable(({ annualReports }) => annualReports.kinds),
  step: fromTable(({ annualReports }) => annualReports.legal.steps),
  assessmentKind: fromTable(({ assessments }) => assessments.kinds),
  channel: fromTable(({ voices }) => voices.channels),
  voiceResult: fromTable(({ voices }) => voices.results),
  voiceGround: fromTable(({ voices }) => voices.grounds),
  toldWay: fromTable(({ voices }) => voices.toldWays),
  activityKind: fromTable(({ voices }) => voices.activityKinds),
  left: (value, { states }) => (typeof value === 'number' ? leftText(value, states) : undefined),
}

function leftText(days: number, { due, urgency }: Words['states']): string {
  if (days === 0) return due.today
  if (days > 0) return fill(due.later, { days })
  return fill(due.state, { state: urgency.OVERDUE, detail: fill(due.past, { days: -days }) })
}

function vetoesText(value: unknown, { awards, common }: Words): string | undefined {
  if (!Array.isArray(value)) return undefined
  return value.map((one) => awards.vetoes[one as keyof typeof awards.vetoes] ?? '').join(common.listComma)
}

function listText(value: unknown, { common }: Words): string | undefined {
  return Array.isArray(value) ? value.join(common.listComma) : undefined
}

/** Other units than before; where the round stays with those who had it nothing is said. */
function givenText(value: unknown, words: Words): string {
  const { units, reason } = (value ?? {}) as Record<string, unknown>
  if (!Array.isArray(units) || units.length === 0) return ''
  return fill(words.handlingAgain.again.given, { units: unitsText(units, words) ?? '', reason: String(reason ?? '') })
}

function unitsText(value: unknown, words: Words): string | undefined {
  if (!Array.isArray(value)) return undefined
  return value.map((unit: { name?: string; role?: string }) => unitText(unit, words)).join(words.common.listComma)
}

/** 答复期限由…改为…；首次沟通期限由…改为… */
function movesText(value: unknown, words: Words): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  return value
    .map((move: Record<string, unknown>) => {
      const facts = ['purpose', 'before', 'after'].map((name) => [name, spoken(name, move[name], words)])
      return fill(words.timeline.moved, Object.fromEntries(facts))
    })
    .join(words.timeline.movedJoint)
}

function unitText({ name, role }: { name?: string; role?: string }, { timeline, states }: Words): string {
  const unit = name ?? timeline.unnamedUnit
  const spokenRole = role && states.assignmentRole[role as keyof typeof states.assignmentRole]
  return spokenRole ? fill(timeline.unitWithRole, { unit, role: spokenRole }) : unit
}
