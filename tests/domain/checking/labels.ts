import type { FindingKind } from '@/lib/domain/checking/finding'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'

/** What a careful reader finds in the published reply of that id; `arguable` may be said or not. */
export type Label = {
  readonly expected: readonly FindingKind[]
  readonly arguable: readonly FindingKind[]
  /** what the words carry, whatever was ticked; several where readers may differ; none where nothing is answered */
  readonly carries: readonly AnswerMeaning[]
}

const kinds = (list: string): FindingKind[] => list.split(' ').filter((one) => one !== '') as FindingKind[]
const label = (expected: string, arguable: string, ...carries: AnswerMeaning[]): Label => ({
  expected: kinds(expected),
  arguable: kinds(arguable),
  carries,
})

const noForm = 'MISSING_NUMBER MISSING_CLASS MISSING_CONTACT MISSING_COPIES'

/** Read one by one; the ends of cut-off texts are arguable in the test itself. */
export const labels: Readonly<Record<string, Label>> = {
  s001: label(
    'WRONG_WORD GAP MISSING_NUMBER MISSING_CLASS MISSING_CONTACT',
    'CONDITIONAL NO_DATE ELSEWHERE VAGUE_ONLY',
    'PLANNED',
    'IN_PROGRESS',
  ),
  s005: label('CLASS_TOO_HIGH WRONG_WORD', 'NO_DATE VAGUE_ONLY CONDITIONAL', 'PLANNED'),
  s007: label('CLASS_TOO_HIGH CONDITIONAL NO_DATE', 'VAGUE_ONLY', 'DEFERRED'),
  s009: label('MISSING_NUMBER', 'MISSING_PHONE GAP ELSEWHERE MISSING_CLASS', 'PLANNED', 'IN_PROGRESS'),
  s011: label('MISSING_CLASS MISSING_CONTACT MISSING_COPIES', '', 'IN_PROGRESS'),
  s013: label(`${noForm} MISSING_DAY MISSING_SIGNATURE NO_DATE VAGUE_ONLY`, 'WRONG_WORD', 'IN_PROGRESS', 'PLANNED'),
  s015: label(`${noForm} MISSING_DAY NO_DATE THIN`, 'VAGUE_ONLY ASK_EVADED', 'IN_PROGRESS'),
  s017: label('MISSING_NUMBER MISSING_CLASS MISSING_COPIES NO_DATE VAGUE_ONLY', 'RITUAL', 'PLANNED'),
  s019: label(
    'MISSING_NUMBER MISSING_CLASS NO_DATE CONDITIONAL',
    'MISSING_SIGNATURE VAGUE_ONLY',
    'PLANNED',
    'IN_PROGRESS',
  ),
  s021: label('MISSING_NUMBER MISSING_CLASS', 'NO_DATE RITUAL VAGUE_ONLY', 'PLANNED', 'IN_PROGRESS'),
  s023: label(noForm, '', 'IN_PROGRESS'),
  s025: label(`${noForm} NO_DATE`, 'VAGUE_ONLY', 'PLANNED'),
  s027: label(`${noForm} NO_DATE CONDITIONAL`, '', 'PLANNED'),
  s029: label(`${noForm} NO_DATE CONDITIONAL GAP WRONG_WORD`, 'VAGUE_ONLY', 'PLANNED'),
  s031: label(`${noForm} MISSING_SIGNATURE`, '', 'SOLVED'),
  s033: label(`${noForm} NO_DATE`, 'VAGUE_ONLY RITUAL', 'PLANNED', 'IN_PROGRESS'),
  s035: label(`${noForm} MISSING_DAY MISSING_SIGNATURE NO_DATE VAGUE_ONLY`, 'THIN CONDITIONAL', 'PLANNED'),
  s037: label(`${noForm} NO_DATE VAGUE_ONLY`, '', 'DEFERRED', 'PLANNED'),
  s039: label('MISSING_NUMBER MISSING_CLASS', 'RITUAL NO_DATE VAGUE_ONLY', 'PLANNED'),
  s041: label('MISSING_NUMBER MISSING_CLASS NO_DATE', 'CONDITIONAL MISSING_PHONE', 'IN_PROGRESS'),
  s043: label('MISSING_CLASS', 'VAGUE_ONLY NO_DATE RITUAL', 'PLANNED', 'DEFERRED'),
  s045: label(
    `${noForm} MISSING_DAY MISSING_SIGNATURE ELSEWHERE`,
    'NO_DATE VAGUE_ONLY ASK_EVADED',
    'PLANNED',
    'REFERENCE',
    'DEFERRED',
  ),
  s047: label(
    `${noForm} MISSING_DAY MISSING_SIGNATURE NO_DATE VAGUE_ONLY`,
    'RITUAL CONDITIONAL',
    'DEFERRED',
    'PLANNED',
  ),
  s049: label(`${noForm} MISSING_SIGNATURE`, 'VAGUE_ONLY', 'DEFERRED'),
  s051: label(`${noForm} MISSING_DAY MISSING_SIGNATURE NO_DATE`, 'CONDITIONAL', 'IN_PROGRESS'),
}
