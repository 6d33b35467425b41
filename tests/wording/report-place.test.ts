import { expect, test } from 'vitest'
import { reportTitle } from '@/lib/wording/annual-report-text'
import { reportOutline } from '@/lib/wording/report-outlines'
import { everyKind } from '../support/a-report'

test.each(['济阳区', '济阳区人大', '济阳区人民代表大会'])(
  'a report of %s names the place once, in its title and in every sentence',
  (congress) => {
    for (const [kind, topic] of everyKind) {
      const outline = reportOutline(kind, topic, { congress, year: 2022 })
      const text = [reportTitle({ congress, year: 2022, kind, topic }), JSON.stringify(outline)].join('\n')
      expect(text, kind).toContain('济阳区')
      expect(text, kind).not.toMatch(/区区|区人大人大|人民代表大会人/)
    }
  },
)
