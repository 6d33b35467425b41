import type { UnreadableCode } from '@/lib/domain/import/unreadable'

type Facts = Record<string, string | number>

/** Why a file cannot be read. It crosses the thread as a code and facts; the other side makes a Refusal of it. */
export class Unreadable extends Error {
  readonly code: UnreadableCode
  readonly facts: Facts

  constructor(code: UnreadableCode, facts: Facts = {}) {
    super(code)
    this.code = code
    this.facts = facts
  }
}
