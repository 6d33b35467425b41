import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { TextField } from '@/components/ui/text-field'
import { type VoiceState, voiceChannels, voiceEndings } from '@/lib/domain/voice/voice'
import type { VoiceFilter } from '@/lib/schemas/voice'
import type { Words } from '@/lib/wording/catalogue'
import { filtersInUse } from './voice-address'

const shownStates: readonly VoiceState[] = ['OPEN', 'PASSED', 'ENDED']

/** What the address holds beside the fields stays in it. */
const keptNames = ['view', 'unit', 'station', 'activity'] as const

type VoiceFiltersProps = { filter: VoiceFilter; thisYear: number; words: Words }

export function VoiceFilters({ filter, thisYear, words }: VoiceFiltersProps) {
  const { voicePages, voices, common } = words
  const years = Array.from({ length: 6 }, (_, place) => String(thisYear - place))
  const fields = [
    { name: 'year', label: voicePages.filters.year, options: years.map((value) => ({ value, label: value })) },
    {
      name: 'channel',
      label: voicePages.filters.channel,
      options: voiceChannels.map((value) => ({ value, label: voices.channels[value] })),
    },
    {
      name: 'state',
      label: voicePages.filters.state,
      options: shownStates.map((value) => ({ value, label: voices.states[value] })),
    },
    {
      name: 'ending',
      label: voicePages.filters.ending,
      options: voiceEndings.map((value) => ({ value, label: voices.endings[value] })),
    },
  ] as const
  const kept = Object.fromEntries(keptNames.flatMap((name) => (filter[name] ? [[name, String(filter[name])]] : [])))
  return (
    <FilterBar
      action="/voices"
      inUse={filtersInUse(filter)}
      words={common}
      kept={kept}
      first={
        <TextField label={voicePages.filters.search} name="text" type="search" defaultValue={filter.text} optional="" />
      }
    >
      <FilterSelects
        fields={fields}
        chosen={{ ...filter, year: filter.year ? String(filter.year) : undefined }}
        any={voicePages.filters.any}
      />
    </FilterBar>
  )
}
