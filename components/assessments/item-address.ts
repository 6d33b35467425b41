import type { Item } from '@/lib/domain/assessment/scheme'
import type { Judging } from '@/lib/queries/get-judging'

/** The page of a unit's marks with the form of one item open. */
export const itemAddress = ({ assessment, unit }: Pick<Judging, 'assessment' | 'unit'>, { key }: Pick<Item, 'key'>) =>
  `/assessments/${assessment.id}/judging/${unit.unitId}?item=${encodeURIComponent(key)}#item-${encodeURIComponent(key)}`
