import type { Archive } from './archive.ts'
import { readingLimits as limits } from './limits.ts'
import { readMarkup } from './markup.ts'
import { Unreadable } from './unreadable.ts'
import { ItemText } from './written-text.ts'

export async function readSharedStrings(archive: Archive, part: string): Promise<readonly string[]> {
  const strings: string[] = []
  const item = new ItemText()
  let length = 0
  await readMarkup(archive, part, {
    open: (tag) => item.open(tag),
    text: (text) => item.text(text),
    close: (tag) => {
      item.close(tag)
      if (tag !== 'si') return
      const text = item.take()
      length += text.length
      if (length > limits.textLength) throw new Unreadable('too-much-text', { limit: limits.textLength })
      if (strings.push(text) > limits.cells) throw new Unreadable('too-many-cells', { limit: limits.cells })
    },
  })
  return strings
}
