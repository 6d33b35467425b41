import { expect, test } from 'vitest'
import { nominalDay } from '@/lib/domain/deadlines/due'
import { limitInForce, limitUnits } from '@/lib/domain/deadlines/limits'
import { addDays } from '@/lib/domain/deadlines/local-date'
import { limitPresets } from '@/lib/domain/deadlines/presets'
import { ceilings } from '@/lib/domain/deadlines/rule-bounds'
import { on, published } from './published-calendar'

test('days never reach past the months that the law gives, whenever the clock starts', () => {
  const year = Array.from({ length: 3 * 365 }, (_, place) => addDays(on('2023-01-01'), place))
  for (const purpose of ['reply', 'extended-reply', 'publication'] as const)
    for (const day of year) {
      const law = limitInForce(limitPresets.national, purpose, on('2025-06-01'))
      if (!law) throw new Error(purpose)
      const last = nominalDay(law, day, published)
      for (const unit of limitUnits) {
        const count = ceilings[purpose]?.[unit] ?? 0
        const own = nominalDay({ ...law, count, unit }, day, published)
        expect(own <= last, `${purpose} ${count} ${unit} from ${day}: ${own} > ${last}`).toBe(true)
      }
    }
})
