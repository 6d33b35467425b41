import type { Command } from '@/lib/commands/command'
import { Refusal } from '@/lib/domain/refusal'
import type { Words } from '@/lib/wording/catalogue'
import { type Issue, issueText } from '@/lib/wording/issue-text'

type FieldIssue = Issue & { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] }

/** What came does not have the command's shape; the form shows each fault at its field. */
export class Misshapen extends Refusal {
  constructor(private readonly issues: readonly FieldIssue[]) {
    super('shape-refused')
  }

  fieldsIn(words: Words): Record<string, string> {
    const faults = this.issues.flatMap((issue) =>
      placesOf(issue).map((place) => [place, issueText(issue, words.validation)] as const),
    )
    return Object.fromEntries(faults.reverse())
  }
}

export function shaped(command: Command, payload: unknown): unknown {
  const read = command.input.safeParse(payload, { reportInput: true })
  if (!read.success) throw new Misshapen(read.error.issues as readonly FieldIssue[])
  return read.data
}

const placesOf = ({ path, keys }: FieldIssue): string[] =>
  keys ? keys.slice(0, 20).map((key) => [...path, key.slice(0, 100)].join('.')) : [path.join('.')]
