import { getClass } from '@/lib/queries/get-class'
import { getExtensionsToDecide } from '@/lib/queries/get-extension'
import { getFilePublication } from '@/lib/queries/get-file-publication'
import { getToLook } from '@/lib/queries/get-first-look'
import { getKeyDesk } from '@/lib/queries/get-key-suggestion'
import { getPapers } from '@/lib/queries/get-papers'
import { getPauses } from '@/lib/queries/get-pause'
import { getPublication, getPublicationSubject } from '@/lib/queries/get-publication'
import { getPublicity } from '@/lib/queries/get-publicity'
import { getRedaction } from '@/lib/queries/get-redaction'
import { getReturns } from '@/lib/queries/get-return'
import { getSecrecy } from '@/lib/queries/get-secrecy'
import { getToHandleAgain } from '@/lib/queries/get-to-handle-again'
import { getToMarkRepeated } from '@/lib/queries/get-to-mark-repeated'
import { getToMerge, getToUnmerge } from '@/lib/queries/get-to-merge'
import { getToPlace } from '@/lib/queries/get-to-place'
import { getToSplit, getToUndoSplit } from '@/lib/queries/get-to-split'
import { getToSupervise } from '@/lib/queries/get-to-supervise'
import { getVersions } from '@/lib/queries/get-versions'
import { getToDecideObjection, getToNotAccept, getToObject, getToWithdraw } from '@/lib/queries/intake-moves'
import { getToAssign, getToConclude, getToRegister, getToSendBack, getToTrack } from '@/lib/queries/office-moves'
import { committee, type Page, page, watching } from './page'
import { pagesOfDossiers } from './pages-of-dossiers'
import { pagesOfRatings } from './pages-of-ratings'
import { pagesOfSupervision } from './pages-of-supervision'

/** What the office does with one suggestion has a page each. */
export const pagesOfMoves: Record<string, Page> = {
  '/assignments/[assignmentId]/class': page(getClass, ({ repliedAssignment }) => repliedAssignment, [
    'lead',
    'office',
    'government',
  ]),
  ...pagesOfRatings,
  ...pagesOfSupervision,
  ...pagesOfDossiers,
  '/suggestions/[suggestionId]/towns': page(getToPlace, ({ assigned }) => assigned, ['office']),
  '/suggestions/[suggestionId]/assign': page(getToAssign, ({ registered }) => registered, ['office']),
  '/suggestions/[suggestionId]/conclude': page(getToConclude, ({ satisfied }) => satisfied, ['office']),
  '/suggestions/[suggestionId]/extension': page(getExtensionsToDecide, ({ extensionAsked }) => extensionAsked, [
    'office',
  ]),
  '/suggestions/[suggestionId]/publication': page(getPublication, ({ replied }) => replied, ['office']),
  '/suggestions/[suggestionId]/publication/[subject]': page(
    getPublicationSubject,
    ({ replied }) => ({ suggestionId: replied, subject: 'suggestion' }),
    ['office'],
  ),
  '/suggestions/[suggestionId]/first-look': page(getToLook, ({ lookedAt }) => lookedAt, ['officer']),
  '/suggestions/[suggestionId]/key': page(getKeyDesk, ({ registered }) => registered, committee),
  '/suggestions/[suggestionId]/papers': page(getPapers, ({ assigned }) => assigned, ['office']),
  '/suggestions/[suggestionId]/not-accept': page(getToNotAccept, ({ submitted }) => submitted, ['office']),
  '/suggestions/[suggestionId]/merge': page(
    getToMerge,
    ({ registered }) => ({ suggestionId: registered, chosen: [], text: undefined }),
    ['office'],
  ),
  '/suggestions/[suggestionId]/unmerge': page(getToUnmerge, ({ merged }) => merged, ['office']),
  '/suggestions/[suggestionId]/split': page(getToSplit, ({ registered }) => registered, ['office']),
  '/suggestions/[suggestionId]/undo-split': page(getToUndoSplit, ({ splitUp }) => splitUp, ['office']),
  '/suggestions/[suggestionId]/repeated': page(getToMarkRepeated, ({ assigned }) => assigned, ['office']),
  '/suggestions/[suggestionId]/object': page(getToObject, ({ refused }) => refused, ['lead']),
  '/suggestions/[suggestionId]/objection': page(getToDecideObjection, ({ objected }) => objected, ['office']),
  '/suggestions/[suggestionId]/withdraw': page(getToWithdraw, ({ assigned }) => assigned, ['lead', 'office']),
  '/suggestions/[suggestionId]/pause': page(getPauses, ({ assigned }) => assigned, ['office']),
  '/suggestions/[suggestionId]/publicity': page(getPublicity, ({ assigned }) => assigned, ['office']),
  '/suggestions/[suggestionId]/redaction': page(getRedaction, ({ assigned }) => assigned, ['office']),
  '/suggestions/[suggestionId]/redaction/[attachmentId]': page(
    getFilePublication,
    ({ assigned, publishable }) => ({ suggestionId: assigned, attachmentId: publishable }),
    ['office'],
  ),
  '/suggestions/[suggestionId]/secrecy': page(getSecrecy, ({ assigned }) => assigned, ['lead', 'office']),
  '/suggestions/[suggestionId]/return': page(getReturns, ({ assigned }) => assigned, watching),
  '/suggestions/[suggestionId]/re-handle': page(getToHandleAgain, ({ dissatisfied }) => dissatisfied, ['office']),
  '/suggestions/[suggestionId]/register': page(getToRegister, ({ submitted }) => submitted, ['office']),
  '/suggestions/[suggestionId]/send-back': page(getToSendBack, ({ submitted }) => submitted, ['office']),
  '/suggestions/[suggestionId]/supervise': page(getToSupervise, ({ assigned }) => assigned, ['office']),
  '/suggestions/[suggestionId]/versions': page(
    getVersions,
    ({ handedInAgain }) => ({ suggestionId: handedInAgain, from: undefined, to: undefined }),
    ['lead', 'office', 'leader'],
  ),
  '/suggestions/[suggestionId]/track': page(getToTrack, ({ satisfied }) => satisfied, ['office']),
}
