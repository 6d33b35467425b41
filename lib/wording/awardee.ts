import type { AwardCall, Candidate } from '@/lib/domain/award/award'

/** 区住建局 · 区住建局 张伟（办公室主任） · 第12号《……》; in Chinese in every language. */
export function awardee({
  unit,
  person,
  post,
  number,
  title,
}: Pick<Candidate, 'unit' | 'person' | 'post' | 'number' | 'title'>): string {
  if (title !== null) return `第${number ?? ''}号《${title}》`
  if (number !== null) return `第${number}号建议`
  return person ? `${unit ?? ''} ${person}（${post}）` : (unit ?? '')
}

export const callFacts = ({ id, name }: Pick<AwardCall, 'id' | 'name'>) => ({ callId: id, award: name })

/** What every event of a candidate says, and who hears of it: the unit and whoever nominated. */
export const candidateFacts = (call: AwardCall, candidate: Candidate) => ({
  ...callFacts(call),
  candidateId: candidate.id,
  who: awardee(candidate),
  ...(candidate.unitId ? { unit: candidate.unit, unitIds: [candidate.unitId] } : {}),
  personIds: [candidate.nominatedById],
})
