import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FactsCard } from '@/components/annual-reports/report-cards'
import { localDate } from '@/lib/domain/deadlines/local-date'
import type { AnnualReportView } from '@/lib/queries/get-annual-report'
import { wordsFor } from '@/lib/wording/catalogue'

const report = {
  ...{ kind: 'ANNUAL', topic: null, state: 'PUBLISHED', hash: null, frozenAt: null, untilOn: localDate('2022-12-31') },
  ...{ publishAt: new Date('2023-01-10T01:00:00Z'), publishOn: localDate('2023-01-10') },
}
const view = { report } as unknown as AnnualReportView

test.each([
  ['2023-01-10T00:59:59Z', true],
  ['2023-01-10T01:00:00Z', false],
  ['2023-02-01T00:00:00Z', false],
])('at %s a report of 10 January 9 o’clock is still to come: %s', (now, isToCome) => {
  const card = <FactsCard view={view} now={new Date(now)} timeZone="Asia/Shanghai" words={wordsFor('zh-CN')} />
  expect(renderToStaticMarkup(card).includes('定于')).toBe(isToCome)
})
