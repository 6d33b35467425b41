import type { AssessmentState } from '@/lib/domain/assessment/workflow'
import { anAssessment } from './assessments'
import { act, at } from './people'
import { rows } from './rows'
import type { Town } from './town'

/** Within the five working days of the list. */
export const objectedOn = '2022-05-16'
export const claimedOn = '2022-05-05'

type Marked = { readonly town: Town; readonly assessmentId: string }

/** A file as an upload leaves it, with one small piece; of the transport bureau unless another is named. */
export async function someEvidence({ town, assessmentId }: Marked, unit = town.transport): Promise<string> {
  const { congressId } = town
  const file = { fileName: '台账.pdf', mediaType: 'application/pdf', byteSize: 3, sha256: new Uint8Array(32) }
  const by = { uploadedById: unit.clerk.personId, uploadedAt: at(claimedOn) }
  const { id } = await rows.assessmentFile.create({
    data: { congressId, assessmentId, unitId: unit.id, ...file, ...by },
  })
  await rows.assessmentFilePiece.create({
    data: { fileId: id, ordinal: 1, congressId, bytes: new Uint8Array([1, 2, 3]) },
  })
  return id
}

export const anAssessmentIn = async (town: Town, state: AssessmentState): Promise<Marked> => {
  const { assessmentId } = await anAssessment(town, { state })
  return { town, assessmentId }
}

const words = '这一件的答复日期应当以送达代表的日期为准，送达回证见佐证材料。'

/** By the head of the transport bureau, resting on a file. */
export async function objectTo(marked: Marked, more: object = {}, by = marked.town.transport.head, on = objectedOn) {
  const { town, assessmentId } = marked
  const input = { assessmentId, unitId: town.transport.id, itemKey: 'on-time', suggestionId: '', words, fileIds: [] }
  return (await act<{ objectionId: string }>(by, 'object-to-assessment', { ...input, ...more }, on)).objectionId
}

/** The same as a row, whatever the state of the assessment. */
export async function anObjectionRow({ town, assessmentId }: Marked): Promise<string> {
  const { congressId, transport } = town
  const of = { congressId, assessmentId, unitId: transport.id, itemKey: 'on-time', words }
  const [raisedOn, answerDueOn] = [new Date(objectedOn), new Date('2022-05-23')]
  const raised = { raisedAt: at(objectedOn), raisedOn, raisedById: transport.head.personId, answerDueOn }
  return (await rows.assessmentObjection.create({ data: { ...of, ...raised }, select: { id: true } })).id
}

/** What the office put right by itself, as a row. */
export async function aCorrectionRow({ town, assessmentId }: Marked): Promise<string> {
  const { congressId, transport, office } = town
  const of = { congressId, assessmentId, unitId: transport.id, itemKey: 'on-time', kind: 'POINTS', points: 100 }
  const made = { reason: '复核时发现漏计一件。', madeAt: at(objectedOn), madeById: office.personId }
  return (await rows.assessmentCorrection.create({ data: { ...of, ...made }, select: { id: true } })).id
}

/** One of each, for requests that put foreign ids everywhere. */
export async function anObjectedAssessment(town: Town) {
  const marked = await anAssessmentIn(town, 'CHECKED')
  const file = await someEvidence(marked)
  const objection = await objectTo(marked, { fileIds: [file] })
  const correction = await aCorrectionRow(marked)
  return {
    ...{ assessment: marked.assessmentId, 'assessment file': file },
    ...{ 'assessment objection': objection, 'assessment correction': correction },
  }
}
