import { expect, test } from 'vitest'
import { xmlText } from '@/lib/web/revalidated'

test('a feed holds no sign that XML cannot hold, and no markup of a title', () => {
  expect(xmlText('路\u0000灯\u001b\ufffe\uffff<b>&"\'')).toBe('路灯&lt;b&gt;&amp;&quot;&apos;')
  expect(xmlText('𠮷\n\t')).toBe('𠮷\n\t')
})
