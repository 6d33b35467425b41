import { createHash } from 'node:crypto'
import { type Marks, reasonCodes } from '@/lib/domain/rating/marks'
import { conductMarks, type Rating } from '@/lib/domain/rating/rating'
import { dayToStore } from '@/lib/store/days'
import { clock, at as onDay, workingDaysAfter } from '../days'
import { identifiers } from '../identifiers'
import { scannedForm } from '../paper-form'
import type { Verdict } from '../verdicts'
import { type Case, note, officerOf } from './case'

/** Some of the older delegates fill in the form by hand: numbers of the year 2022. */
const filledByHand = [17, 58, 96]

export const isOnPaper = ({ suggestion: { number, assignedOn } }: Case): boolean =>
  filledByHand.includes(number ?? 0) && (assignedOn ?? '').startsWith('2022')

/** Of their own, so that no page of the demonstration changes its address. */
const newId = identifiers('paper forms')

/** The office has it the next working day, and two read it, each for himself. When the second has, it counts. */
export function readTwice(one: Case, rating: Rating, verdict: Verdict): Date {
  const { world, book, suggestion } = one
  const day = workingDaysAfter(rating.ratedOn, 1)
  const [scannedAt, firstAt, secondAt] = [clock(9, 20), clock(9, 32), clock(14, 10)].map((time) =>
    onDay(day, time),
  ) as [Date, Date, Date]
  const attachmentId = keepScan(one, rating, scannedAt)
  const whose = { congressId: suggestion.congressId, suggestionId: suggestion.id }
  const paperId = newId(firstAt)
  book.paperRatings.push({
    ...{ id: paperId, ...whose, attachmentId, round: rating.round, delegateId: rating.delegateId },
    ...{ signedOn: dayToStore(rating.ratedOn), outcome: 'AGREED', settledAt: secondAt },
  })
  const readers = [
    [world.officer, firstAt],
    [world.colleague, secondAt],
  ] as const
  for (const [reader, enteredAt] of readers) {
    const read = { enteredAt, enteredById: reader.id, marks: marksOf(verdict) }
    book.paperEntries.push({ id: newId(enteredAt), congressId: suggestion.congressId, paperId, ...read })
  }
  note(one, 'rating.paper-entered', officerOf(one), firstAt, { round: rating.round, name: one.lead.name })
  return secondAt
}

function keepScan(one: Case, { attitude, process, result }: Rating, uploadedAt: Date): string {
  const { congressId, id: suggestionId } = one.suggestion
  const bytes = scannedForm([attitude, process, result].map((mark) => conductMarks.indexOf(mark as never)))
  const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
  const id = newId(uploadedAt)
  one.book.attachments.push({
    ...{ id, documentId: id, version: 1, congressId, suggestionId, kind: 'RATING_FORM', way: 'OFFICE' },
    ...{ visibility: 'OFFICE', fileName: '征询意见表.png', mediaType: 'image/png', byteSize: bytes.length, sha256 },
    ...{ uploadedById: one.world.officer.id, uploadedAt, scanState: 'CLEAN', scannedAt: uploadedAt },
  })
  one.book.attachmentPieces.push({ attachmentId: id, ordinal: 1, congressId, bytes })
  const told = { kind: 'RATING_FORM', version: 1, sha256: Buffer.from(sha256).toString('hex'), bytes: bytes.length }
  note(one, 'attachment.added', officerOf(one), uploadedAt, told, id)
  return id
}

const isCode = (code: string): code is (typeof reasonCodes.result)[number] =>
  reasonCodes.result.some((one) => one === code)

const marksOf = ({ attitude, process, result, attitudeReason, resultReason, resultCodes = [] }: Verdict): Marks => ({
  ...{
    attitude,
    process,
    result,
    processReason: '',
    attitudeCodes: [],
    processCodes: [],
    asks: [],
    sharesWords: false,
  },
  ...{
    attitudeReason: attitudeReason ?? '',
    resultReason: resultReason ?? '',
    resultCodes: resultCodes.filter(isCode),
  },
})
