/** Why the record may not change, and the HTTP status that says so. Words for each code live in lib/wording. */
export const refusalStatuses = {
  'calendar-not-published': 422,
} as const satisfies Record<string, 400 | 403 | 404 | 409 | 422 | 429>

export type RefusalCode = keyof typeof refusalStatuses

export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    readonly facts: Record<string, string | number> = {},
  ) {
    super(code)
  }
}
