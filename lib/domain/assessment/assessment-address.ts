import type { EventType } from '../events'

type Happened = {
  readonly type: EventType
  readonly subjectId: string
  readonly data: Readonly<Record<string, unknown>>
}

const ofSelf: readonly EventType[] = ['assessment.self-handed-in', 'assessment.self-sent-back']

/** An assessment's page, or the one of its pages where something is to be done or read; null for what is no assessment's. */
export function assessmentPath({ type, subjectId, data: { unitId, objectionId } }: Happened): string | null {
  if (!type.startsWith('assessment.')) return null
  const assessment = `/assessments/${subjectId}`
  if (typeof unitId !== 'string') return assessment
  if (ofSelf.includes(type)) return `${assessment}/self/${unitId}`
  if (type === 'assessment.objected') return `${assessment}/objections/${objectionId}`
  return type === 'assessment.objection-answered' ? `${assessment}/units/${unitId}/objections` : assessment
}
