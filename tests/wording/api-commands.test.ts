import { expect, test } from 'vitest'
import { forPrograms } from '@/lib/commands/reach'
import { wordsFor } from '@/lib/wording/catalogue'
import { languages } from '@/lib/wording/language'

test.each(languages)('each command that programs may send is explained, and no other (%s)', (language) => {
  expect(Object.keys(wordsFor(language).api.commandNames)).toEqual([...forPrograms])
})
