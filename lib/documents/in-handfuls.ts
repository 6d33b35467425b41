const handful = 16 * 1024

/** Many small texts as a few longer ones: a row at a time costs more in passing on than in writing. */
export async function* inHandfuls(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string[] = []
  let length = 0
  for await (const text of texts) {
    held.push(text)
    length += text.length
    if (length < handful) continue
    yield held.join('')
    held = []
    length = 0
  }
  if (length > 0) yield held.join('')
}
