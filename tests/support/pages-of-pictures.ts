import { getGroupSpread } from '@/lib/queries/get-group-spread'
import { getUnitYear } from '@/lib/queries/get-unit-year'
import { committee, type Page, page } from './page'

/** Pictures of an assessment that is still judged: of a unit for its judges and the committee, of all of them for the committee. */
export const pagesOfPictures: Record<string, Page> = {
  '/assessments/[assessmentId]/units/[unitId]/year': page(
    getUnitYear,
    ({ assessment, assessedUnit }) => ({ assessmentId: assessment, unitId: assessedUnit }),
    [...committee, 'assessor'],
  ),
  '/assessments/[assessmentId]/spread': page(getGroupSpread, ({ assessment }) => assessment, committee),
}
