'use client'

import { Badge } from '@/components/ui/badge'
import type { OutgoingRow } from '@/lib/queries/desk-summary'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export type OutgoingListProps = {
  rows: readonly OutgoingRow[]
  selected: ReadonlySet<string>
  onSelect: (selected: ReadonlySet<string>) => void
  words: Words['desk']
  roles: Words['states']['assignmentRole']
  comma: string
}

/** What may go out, each to be left out; those handled together go together. */
export function OutgoingList({ rows, selected, onSelect, words, roles, comma }: OutgoingListProps) {
  const { preview } = words
  function toggle(row: OutgoingRow): void {
    const together = row.groupId ? rows.filter(({ groupId }) => groupId === row.groupId) : [row]
    const next = new Set(selected)
    for (const { id } of together)
      if (selected.has(row.id)) next.delete(id)
      else next.add(id)
    onSelect(next)
  }
  return (
    <fieldset className="card">
      <legend className="sr-only">{preview.choose}</legend>
      <label className="flex min-h-11 gap-3 font-semibold">
        <input
          type="checkbox"
          className="tick"
          checked={selected.size === rows.length}
          onChange={({ target }) => onSelect(new Set(target.checked ? rows.map(({ id }) => id) : []))}
        />
        {preview.all}
        <span className="text-ink-soft">{fill(preview.selected, { count: selected.size })}</span>
      </label>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="outgoing-row">
            <input
              type="checkbox"
              className="tick"
              aria-label={`${row.numberText ?? ''} ${row.title}`}
              checked={selected.has(row.id)}
              onChange={() => toggle(row)}
            />
            <div>
              <p>
                {row.numberText} <a href={`/suggestions/${row.id}`}>{row.title}</a>
              </p>
              <p className="text-ink-soft text-sm">
                {row.units.map(({ name, role }) => fill(words.roleText, { unit: name, role: roles[role] })).join(comma)}
              </p>
              {row.groupId ? <Badge tone="info">{words.grouped}</Badge> : null}
              {row.isAsked ? <Badge tone="plain">{preview.asked}</Badge> : null}
              {row.objections > 0 ? <Badge tone="warn">{preview.objected}</Badge> : null}
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
