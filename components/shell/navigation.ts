import type { Role } from '@/lib/domain/access/actor'
import type { Words } from '@/lib/wording/catalogue'

type LinkName = keyof Words['shell']['links']
type Ways = readonly (readonly [LinkName, string])[]
/** `more`: lists and settings that are not of every day; they stand behind one word. */
type Station = { home: string; links: Ways; more?: Ways }

const unitLinks = [
  ['assignments', '/assignments'],
  ['assistOpinions', '/assist-opinions'],
  ['commitments', '/commitments'],
  ['deadlines', '/deadlines'],
  ['chasing', '/chasing-notices'],
] as const

const board = ['board', '/board'] as const
const releases = ['releases', '/releases'] as const
const channels = ['channels', '/channels'] as const
const assessments = ['assessments', '/assessments'] as const
const specialReports = ['specialReports', '/special-reports'] as const
const awards = ['awards', '/awards'] as const
const [voices, activities] = [['voices', '/voices'] as const, ['activities', '/activities'] as const]
const registers = [['units', '/units'] as const, ['towns', '/towns'] as const]
const templates = ['letterTemplates', '/letter-templates'] as const

const unitMore = [assessments, board, templates, voices, specialReports, awards]
const unitDesk: Station = { home: '/unit', links: unitLinks, more: unitMore }

/** Where each role begins its day, and the lists it works from. */
export const stations: Record<Role, Station> = {
  DELEGATE: {
    home: '/delegate',
    links: [
      ['mySuggestions', '/my-suggestions'],
      ['newSuggestion', '/suggestions/new'],
      ['deadlines', '/deadlines'],
    ],
    more: [
      ['commitments', '/commitments'],
      voices,
      activities,
      ['stations', '/stations'],
      ['performance', '/delegate/record'],
      board,
      awards,
    ],
  },
  DELEGATION_OFFICER: {
    home: '/delegation',
    links: [['delegationSuggestions', '/registry'], ['entries', '/entries'], ['deadlines', '/deadlines'], voices],
    more: [activities, ['stations', '/stations'], ['doorItems', '/door-items'], channels, board, awards],
  },
  UNIT_CLERK: unitDesk,
  UNIT_SECTION: unitDesk,
  UNIT_HEAD: {
    home: '/unit',
    links: unitLinks,
    more: [
      assessments,
      board,
      ['letterSetting', '/letter-setting'],
      templates,
      releases,
      voices,
      specialReports,
      awards,
    ],
  },
  GOVERNMENT_OFFICE: {
    home: '/government',
    links: [
      ['registry', '/registry'],
      ['assignmentDesk', '/assignment-desk'],
      ['keySuggestions', '/key-suggestions'],
      ['deadlines', '/deadlines'],
      ['chasing', '/chasing-notices'],
      ['board', '/board'],
    ],
    more: [
      ['assignmentList', '/assignment-list'],
      ['commitments', '/commitments'],
      ['assistOpinions', '/assist-opinions'],
      ...registers,
      ['stations', '/stations'],
      ['routingRules', '/routing-rules'],
      releases,
      specialReports,
      voices,
      assessments,
      awards,
    ],
  },
  DELEGATE_OFFICE: {
    home: '/office',
    links: [
      ['registrationDesk', '/registration-desk'],
      ['entries', '/entries'],
      ['assignmentDesk', '/assignment-desk'],
      ['registry', '/registry'],
      ['keySuggestions', '/key-suggestions'],
      ['deadlines', '/deadlines'],
      ['chasing', '/chasing-notices'],
      ['ringUp', '/unopened'],
      ['board', '/board'],
    ],
    more: [
      assessments,
      awards,
      ['replyMeetings', '/reply-meetings'],
      voices,
      ['doorItems', '/door-items'],
      ['stations', '/stations'],
      activities,
      channels,
      ['annualReports', '/annual-reports'],
      specialReports,
      ['assignmentList', '/assignment-list'],
      ['commitments', '/commitments'],
      ['assistOpinions', '/assist-opinions'],
      ['contactDisputes', '/contact-disputes'],
      ['ratings', '/ratings'],
      ['publications', '/publications'],
      ['dossiers', '/dossiers'],
      ['delegates', '/delegates'],
      ['performance', '/performance'],
      ...registers,
      ['routingRules', '/routing-rules'],
      ['imports', '/imports'],
      ['letterSetting', '/letter-setting'],
      templates,
      releases,
    ],
  },
  COMMITTEE_LEADER: {
    home: '/leader',
    links: [
      ['registry', '/registry'],
      ['keySuggestions', '/key-suggestions'],
      ['deadlines', '/deadlines'],
      ['chasing', '/chasing-notices'],
      ['board', '/board'],
    ],
    more: [
      assessments,
      awards,
      voices,
      activities,
      ['assignmentList', '/assignment-list'],
      ['commitments', '/commitments'],
      ['assistOpinions', '/assist-opinions'],
      ['delegates', '/delegates'],
      ...registers,
      ['replyMeetings', '/reply-meetings'],
      channels,
      ['annualReports', '/annual-reports'],
      specialReports,
      ['stations', '/stations'],
      ['dossiers', '/dossiers'],
    ],
  },
  ASSESSOR: { home: '/assessor', links: [assessments, ['board', '/board']], more: [awards] },
  SYSTEM_ADMINISTRATOR: { home: '/administration/system', links: [] },
  SECURITY_ADMINISTRATOR: { home: '/administration/security', links: [] },
  AUDIT_ADMINISTRATOR: { home: '/administration/audit', links: [] },
}

export type NavigationLink = { href: string; label: string; current: boolean }

/** The role in which the present page is looked at: the first that leads to it, else the first held. */
export function actingRole(held: readonly Role[], current: string | undefined): Role | undefined {
  return held.find((role) => current !== undefined && addressesOf(role).includes(current)) ?? held[0]
}

export function linksOf(role: Role | undefined, current: string | undefined, words: Words['shell']): NavigationLink[] {
  if (!role) return []
  const { home, links } = stations[role]
  return [{ href: home, label: words.toDo, current: current === home }, ...named(links, current, words)]
}

export const moreLinksOf = (role: Role | undefined, current: string | undefined, words: Words['shell']) =>
  named((role && stations[role].more) ?? [], current, words)

const named = (ways: Ways, current: string | undefined, words: Words['shell']): NavigationLink[] =>
  ways.map(([name, href]) => ({ href, label: words.links[name], current: current === href }))

/** One way in for each home: the clerk and the head of a unit share theirs. */
export function homesOf(held: readonly Role[], words: Words): { href: string; label: string }[] {
  const byHome = new Map<string, string>()
  for (const role of held) {
    const { home } = stations[role]
    if (!byHome.has(home)) byHome.set(home, words.states.role[role])
  }
  return [...byHome].map(([href, label]) => ({ href, label }))
}

function addressesOf(role: Role): string[] {
  const { home, links, more = [] } = stations[role]
  return [home, ...[...links, ...more].map(([, href]) => href)]
}
