/** Where a chain of events is broken: a number is not there, it names another predecessor, it was changed, the end was cut off. */
export type Break = { readonly sequence: number; readonly reason: 'MISSING' | 'LINK' | 'CONTENT' | 'HEAD' }

/** What has to hold for the system to do its work. */
export type Readiness = {
  readonly database: boolean
  readonly migrations: boolean
  readonly settings: boolean
  readonly queue: boolean
  readonly calendar: boolean
  readonly reminders: boolean
}
