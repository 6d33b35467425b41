/** What of a file is found beside its name; cut where more stands in it than was read. */
export type FoundText = { readonly text: string; readonly isCut: boolean }

/** NOT_READABLE: nothing in it is text, or nobody can open it. WITHOUT_TEXT: it can be opened, and only eyes see what stands there. */
export type WordsState = 'READ' | 'PARTLY_READ' | 'NOT_READABLE' | 'WITHOUT_TEXT'

export function wordsState(found: FoundText | null): WordsState {
  if (found === null) return 'NOT_READABLE'
  if (found.text.trim() === '') return found.isCut ? 'NOT_READABLE' : 'WITHOUT_TEXT'
  return found.isCut ? 'PARTLY_READ' : 'READ'
}
