/** One statement as the owner of the tables. */
export type Run = (sql: string, ...values: unknown[]) => Promise<unknown>

/** How many of each are laid. */
export type Amounts = Record<'suggestions' | 'replies' | 'attachments' | 'commitments' | 'voices', number>
