import { publicRoute } from '@/app/(public)/public/public-route'
import { publicReportFilterSchema } from '@/lib/queries/public-reports'
import { yearPage } from '../year-page'

/** The figures of one year for anybody. */
export const GET = publicRoute<{ year: string }>(async ({ asked, params, words }) => {
  const { of } = publicReportFilterSchema.parse(asked)
  return yearPage({ year: Number(params.year), of, words })
})
