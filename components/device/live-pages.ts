const mark = 'draft-page:'

/** Says to the other windows that this one is open, for as long as it is. Needs no answer. */
export function holdPage(pageId: string): void {
  void navigator.locks?.request(mark + pageId, () => new Promise<never>(() => {})).catch(() => {})
}

/** The pages that are open in any window; none where the browser cannot say. */
export async function livePages(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(held.flatMap(({ name }) => (name?.startsWith(mark) ? [name.slice(mark.length)] : [])))
}

/** One window sends at a time; where the browser cannot say, the key of a draft keeps two from becoming two drafts. */
export async function aloneInThisBrowser(what: string, work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work()
  await navigator.locks.request(what, work)
}
