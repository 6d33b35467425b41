import type { ChasingNotice } from '@/lib/domain/chasing/chasing-notice'
import { noticeStatus } from '@/lib/domain/chasing/chasing-notice'

/** A notice as the rules see it; its status follows from what a test gives. */
export function aNotice(facts: Partial<ChasingNotice> = {}): ChasingNotice {
  const notice: ChasingNotice = {
    id: 'notice-1',
    congressId: 'congress-1',
    kind: 'CHASING',
    year: 2022,
    number: 1,
    suggestionId: 'suggestion-1',
    assignmentId: 'assignment-1',
    unitId: 'unit-1',
    unitName: 'unit 1',
    unitKind: 'DEPARTMENT',
    status: 'DRAFT',
    version: 1,
    chased: null,
    isInHand: true,
    issuedAt: null,
    receivedAt: null,
    answeredAt: null,
    withdrawnAt: null,
    ...facts,
  }
  return { ...notice, status: noticeStatus(notice) }
}
