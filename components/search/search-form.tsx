import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { SearchAsked } from '@/lib/schemas/search'
import { searchFilters } from '@/lib/schemas/search-address'
import type { Words } from '@/lib/wording/catalogue'

/** A plain GET form; conditions that hold already stay. */
export function SearchForm({ asked, words }: { asked: SearchAsked; words: Words['searching'] }) {
  const kept = [...searchFilters, 'order' as const]
  return (
    <search>
      <form method="get" action="/search" className="card no-print flex flex-wrap items-end gap-3">
        {kept.map((name) =>
          asked[name] && asked[name] !== 'relevance' ? (
            <input key={name} type="hidden" name={name} value={String(asked[name])} />
          ) : null,
        )}
        <div className="min-w-52 flex-1">
          <TextField
            label={words.field}
            name="text"
            type="search"
            maxLength={100}
            defaultValue={asked.text}
            key={asked.text}
            autoComplete="off"
            optional=""
          />
        </div>
        <Button type="submit" look="main">
          {words.button}
        </Button>
      </form>
    </search>
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
