import { ButtonLink } from '@/components/ui/button'
import type { AssignmentMove } from '@/lib/domain/assignment/workflow'
import { isStillProxy } from '@/lib/domain/suggestion/proxy-entry'
import type { SuggestionMove } from '@/lib/domain/suggestion/workflow'
import type { SuggestionPageView } from '@/lib/queries/get-suggestion'
import type { HandlerView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { Acknowledge, Discard } from './move-buttons'

type OpenMovesProps = { view: SuggestionPageView; words: Words }
/** `aside`: always open, and so never the act that the page asks for. */
type Way = { href: string; label: string; aside?: boolean }

const pages: Partial<Record<SuggestionMove, string>> = {
  confirmEntry: 'entry',
  denyEntry: 'entry',
  edit: 'edit',
  handInOnPaper: 'on-paper',
  inviteCoSigners: 'co-signers',
  coSign: 'co-sign',
  rate: 'rate',
  rateBeside: 'rate',
  changeRating: 'change-rating',
  correctRating: 'correct-rating',
  enterPaperRating: 'paper-rating',
  passOn: 'first-look',
  register: 'register',
  sendBack: 'send-back',
  notAccept: 'not-accept',
  recordBill: 'bill',
  objectToNonAcceptance: 'object',
  decideObjection: 'objection',
  assign: 'assign',
  handleAgain: 're-handle',
  declineAgain: 'decline-again',
  insistOnAgain: 'insist',
  takeWay: 'way-forward',
  consentToClose: 'consent',
  track: 'track',
  conclude: 'conclude',
}

/** Always possible before the next step, and never that step. */
const turnsAway: readonly SuggestionMove[] = [
  ...(['sendBack', 'notAccept', 'recordBill'] as const),
  ...(['changeRating', 'correctRating', 'enterPaperRating', 'declineAgain'] as const),
]

/** How the office connects it with others: beside what it asks for next. */
const regrouping: Partial<Record<SuggestionMove, string>> = {
  merge: 'merge',
  unmerge: 'unmerge',
  split: 'split',
  undoSplit: 'undo-split',
}

/** What the desk of a unit does; what the office decides about a unit's clock has a page of the suggestion. */
const assignmentPages: Partial<Record<AssignmentMove, string>> = {
  signReply: 'sign',
  saveReply: 'reply',
  giveOpinion: 'opinion',
  logContact: 'contact',
  askExtension: 'extension',
  waiveContact: 'waive-contact',
  askReturn: 'return',
  askPause: 'pause',
  endPause: 'pause',
}

/** What whoever looks can do now; nothing to do shows nothing. */
export function OpenMoves({ view, words }: OpenMovesProps) {
  const ways = [
    ...nextFirst(waysOf(view, words)),
    ...view.handlers.flatMap((handler) => waysOfUnit(view, handler, words)),
  ]
  const toAcknowledge = view.handlers.filter(({ moves }) => moves.includes('acknowledge'))
  const canDiscard = view.moves.includes('discard')
  if (ways.length + toAcknowledge.length === 0 && !canDiscard) return null
  return (
    <section className="card no-print border-action border-l-4">
      <h2 className="mb-3 text-lg">{words.suggestion.whatYouCanDo}</h2>
      <div className="cluster items-start">
        {toAcknowledge.map((handler) => (
          <Acknowledge key={handler.id} handler={handler} words={words} isOnly={toAcknowledge.length === 1} />
        ))}
        {ways.map(({ href, label, aside }, place) => (
          <ButtonLink
            key={href}
            href={href}
            look={place === 0 && toAcknowledge.length === 0 && !aside ? 'main' : 'plain'}
          >
            {label}
          </ButtonLink>
        ))}
        {canDiscard ? (
          <Discard
            suggestionId={view.id}
            doneHref={isStillProxy(view) ? '/entries' : '/my-suggestions'}
            words={words}
          />
        ) : null}
      </div>
    </section>
  )
}

function waysOf(
  { id, moves, handlers, keepsClocks, canSupervise, marksRepeated, keyWay }: SuggestionPageView,
  { suggestion, chasing, keySuggestions }: Words,
): Way[] {
  const own = moves.flatMap((move) => {
    const page = pages[move]
    const aside = turnsAway.includes(move)
    return page ? [{ href: `/suggestions/${id}/${page}`, label: labelOf(move, suggestion.moves), aside }] : []
  })
  const isOpen = (move: AssignmentMove) => handlers.some((handler) => handler.moves.includes(move))
  const isOpenMove = (move: SuggestionMove) => moves.includes(move)
  const to = (page: string, label: string) => ({ href: `/suggestions/${id}/${page}`, label })
  const besides = moves.flatMap((move) => {
    const page = regrouping[move]
    return page ? [{ ...to(page, labelOf(move, suggestion.moves)), aside: true }] : []
  })
  const decidesPause = isOpen('decidePause')
  const keepsPauses = keepsClocks && !decidesPause && (isOpen('askPause') || isOpen('endPause'))
  return [
    ...(isOpen('overruleReturn') ? [to('return', suggestion.moves.decideReturn)] : []),
    ...(isOpen('decideExtension') ? [to('extension', suggestion.moves.decideExtension)] : []),
    ...(decidesPause ? [to('pause', suggestion.moves.decidePause)] : []),
    // Confirming and denying what was entered for him is one page.
    ...own.filter(({ href }, place) => own.findIndex((one) => one.href === href) === place),
    ...(isOpenMove('withdraw') ? [{ ...to('withdraw', suggestion.moves.withdraw), aside: true }] : []),
    ...(keepsPauses ? [to('pause', suggestion.moves.keepPauses)] : []),
    ...besides,
    ...(marksRepeated ? [{ ...to('repeated', suggestion.moves.markRepeated), aside: true }] : []),
    ...(keyWay ? [{ ...to('key', keySuggestions.ways[keyWay]), aside: true }] : []),
    ...(canSupervise ? [{ ...to('supervise', chasing.supervise.link), aside: true }] : []),
  ]
}

const nextFirst = (ways: Way[]): Way[] => [...ways.filter(({ aside }) => !aside), ...ways.filter(({ aside }) => aside)]

function waysOfUnit(
  { handlers, keepsClocks, progress }: SuggestionPageView,
  handler: HandlerView,
  words: Words,
): Way[] {
  const { suggestion } = words
  const several = handlers.filter(({ moves }) => moves.length > 0).length > 1
  const own = (Object.keys(assignmentPages) as AssignmentMove[])
    .filter((move) => handler.moves.includes(move) && !(keepsClocks && (move === 'askPause' || move === 'endPause')))
    .map((move) => {
      const label = labelOf(move, suggestion.moves)
      return {
        href: `/assignments/${handler.id}/${assignmentPages[move]}`,
        label: several ? fill(suggestion.moveOf, { move: label, unit: handler.unitName }) : label,
      }
    })
  const tells = progress.postable.includes(handler.id)
    ? [{ href: `/assignments/${handler.id}/progress`, label: words.progress.move, aside: true }]
    : []
  const asksOutside = handler.moves.includes('logContact')
    ? [{ href: `/assignments/${handler.id}/outsiders`, label: words.outsiders.title, aside: true }]
    : []
  return [...own, ...collecting(handlers, handler, words), ...tells, ...asksOutside]
}

/** Whoever writes the reply collects what the assisting units say. */
function collecting(handlers: readonly HandlerView[], { id, moves }: HandlerView, { assistOpinions }: Words): Way[] {
  const isHelped = handlers.some(({ role, inForce }) => role === 'ASSIST' && inForce)
  return isHelped && moves.includes('saveReply')
    ? [{ href: `/assignments/${id}/opinions`, label: assistOpinions.deskTitle, aside: true }]
    : []
}

const labelOf = (move: string, labels: Words['suggestion']['moves']): string =>
  move in labels ? labels[move as keyof typeof labels] : move
