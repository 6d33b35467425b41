import type { EventType } from '../events'

type Happened = {
  readonly type: EventType
  readonly subjectId: string
  readonly data: Readonly<Record<string, unknown>>
}

const ofSelf: readonly EventType[] = ['assessment.self-handed-in', 'assessment.self-sent-back']
const ofObjection: readonly EventType[] = ['assessment.objected', 'assessment.answer-near']
const ofSheet: readonly EventType[] = ['assessment.sheet-differs', 'assessment.sheet-disputed']
const ofResult: readonly EventType[] = ['assessment.corrected', 'assessment.correction-taken-back']
const ofJudging: readonly EventType[] = ['assessment.marks-near', 'assessment.values-near']

/** An assessment's page, or the one of its pages where something is to be done or read; null for what is no assessment's. */
export function assessmentPath({ type, subjectId, data: { unitId, objectionId, memberId } }: Happened): string | null {
  if (!type.startsWith('assessment.')) return null
  const assessment = `/assessments/${subjectId}`
  if (ofJudging.includes(type)) return `${assessment}/judging`
  if (typeof unitId !== 'string') return assessment
  if (ofSelf.includes(type)) return `${assessment}/self/${unitId}`
  if (ofObjection.includes(type)) return `${assessment}/objections/${objectionId}`
  if (ofSheet.includes(type)) return `${assessment}/sheets/${unitId}/${memberId}`
  if (type === 'assessment.sheet-handed-in') return `${assessment}/judging/${unitId}`
  if (ofResult.includes(type)) return `${assessment}/units/${unitId}`
  return type === 'assessment.objection-answered' ? `${assessment}/units/${unitId}/objections` : assessment
}
