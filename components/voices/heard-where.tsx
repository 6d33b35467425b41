'use client'

import { Card } from '@/components/ui/card'
import { SelectField } from '@/components/ui/select-field'
import { DateField } from '@/components/ui/text-field'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { voiceChannels } from '@/lib/domain/voice/voice'
import type { ToEnterVoices } from '@/lib/queries/to-enter-voices'
import type { Words } from '@/lib/wording/catalogue'
import type { VoicesFormState } from './use-voices-form'

type HeardWhereProps = {
  state: VoicesFormState
  choices: ToEnterVoices
  today: LocalDate
  words: Words['voicePages']['entry']
  names: Pick<Words['voices'], 'channels'> & { optional: string }
}

/** The same for all that is entered now. */
export function HeardWhere({ state, choices, today, words, names }: HeardWhereProps) {
  const channel = state.form.watch('channel')
  const activity = state.field('activityId')
  const channels = voiceChannels.map((value) => ({ value, label: names.channels[value] }))
  return (
    <Card title={words.where}>
      <div className="grid gap-4 md:grid-cols-2">
        <SelectField
          label={words.activity}
          blank={words.noActivity}
          optional={names.optional}
          options={choices.activities.map(({ id, name, heldOn }) => ({ value: id, label: `${heldOn} ${name}` }))}
          {...activity}
          onChange={(event) => {
            state.takeActivity(event.target.value)
            return activity.onChange(event)
          }}
        />
        <SelectField label={words.channel} options={channels} {...state.field('channel')} />
        {channel === 'STATION' ? (
          <SelectField
            label={words.station}
            blank={words.noStation}
            options={choices.stations.map(({ id, name }) => ({ value: id, label: name }))}
            {...state.field('stationId')}
          />
        ) : null}
        <DateField label={words.received} max={today} {...state.field('receivedOn')} />
      </div>
    </Card>
  )
}
