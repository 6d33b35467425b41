import { FilterBar } from '@/components/ui/filter-bar'
import { TextField } from '@/components/ui/text-field'
import type { SearchAsked } from '@/lib/schemas/search'
import { searchFilters } from '@/lib/schemas/search-address'
import type { Words } from '@/lib/wording/catalogue'

/** Conditions that hold already stay. */
export function SearchForm({ asked, words: { searching, common } }: { asked: SearchAsked; words: Words }) {
  const kept = [...searchFilters, 'order' as const].map((name) => {
    const value = asked[name]
    return [name, value && value !== 'relevance' ? String(value) : undefined]
  })
  return (
    <FilterBar
      action="/search"
      inUse={0}
      kept={Object.fromEntries(kept)}
      words={{ ...common, search: searching.button }}
      first={
        <TextField
          label={searching.field}
          name="text"
          type="search"
          maxLength={100}
          defaultValue={asked.text}
          key={asked.text}
          autoComplete="off"
          optional=""
        />
      }
    />
  )
}

export function HowToSearch({ words }: { words: Words['searching'] }) {
  return (
    <section className="card no-print">
      <h2 className="text-lg">{words.howTitle}</h2>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        {words.how.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </section>
  )
}
