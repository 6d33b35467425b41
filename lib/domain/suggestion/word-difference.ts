/** A run of words that both texts hold, or that only one of them holds. */
export type Run = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

const mostCells = 4_000_000

/** Character by character in Chinese, by words and numbers elsewhere. */
export function wordDifference(before: string, now: string): Run[] {
  const [old, fresh] = [wordsOf(before), wordsOf(now)]
  const head = commonHead(old, fresh)
  const tail = commonHead(old.slice(head).reverse(), fresh.slice(head).reverse())
  return joined([
    ...runs('same', old.slice(0, head)),
    ...between(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...runs('same', old.slice(old.length - tail)),
  ])
}

const wordsOf = (text: string): string[] => text.match(/[A-Za-z0-9.%]+|[\s\S]/gu) ?? []

function commonHead(left: readonly string[], right: readonly string[]): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length++
  return length
}

const runs = (kind: Run['kind'], words: readonly string[]): Run[] => words.map((text) => ({ kind, text }))

/** What is rewritten beyond any likeness is told as taken out and put in. */
function between(old: readonly string[], fresh: readonly string[]): Run[] {
  if (old.length * fresh.length > mostCells) return [...runs('removed', old), ...runs('added', fresh)]
  const longest = commonLengths(old, fresh)
  const width = fresh.length + 1
  const found: Run[] = []
  let [row, column] = [0, 0]
  while (row < old.length && column < fresh.length) {
    if (old[row] === fresh[column]) {
      found.push({ kind: 'same', text: old[row] as string })
      row++
      column++
    } else if ((longest[(row + 1) * width + column] ?? 0) >= (longest[row * width + column + 1] ?? 0)) {
      found.push({ kind: 'removed', text: old[row++] as string })
    } else found.push({ kind: 'added', text: fresh[column++] as string })
  }
  return [...found, ...runs('removed', old.slice(row)), ...runs('added', fresh.slice(column))]
}

function commonLengths(old: readonly string[], fresh: readonly string[]): Uint16Array {
  const width = fresh.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = fresh.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        old[row] === fresh[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0)
  return lengths
}

function joined(all: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of all) {
    const last = kept.at(-1)
    if (last?.kind === run.kind) kept[kept.length - 1] = { kind: run.kind, text: last.text + run.text }
    else kept.push(run)
  }
  return kept
}
