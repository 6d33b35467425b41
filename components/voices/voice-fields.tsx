'use client'

import { groupsOf } from '@/components/delegates/delegate-groups'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { personalDataIn } from '@/lib/domain/personal-data/personal-data'
import { voiceSources } from '@/lib/domain/voice/voice'
import type { ToEnterVoices } from '@/lib/queries/to-enter-voices'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { VoicesFormState } from './use-voices-form'

type VoiceFieldsProps = {
  state: VoicesFormState
  place: number
  choices: ToEnterVoices
  words: Words['voicePages']['entry']
  names: Pick<Words['voices'], 'sources'> & { optional: string; choose: string }
  onNext: () => void
  onRemove: (() => void) | null
}

export function VoiceFields(props: VoiceFieldsProps) {
  const { state, place, choices, words, names, onNext, onRemove } = props
  const at = `voices.${place}` as const
  const found = personalDataIn(state.form.watch(`${at}.text`) ?? '')
  const number = place + 1
  const off = onRemove ? (
    <Button look="quiet" aria-label={fill(words.remove, { number })} onClick={onRemove}>
      ×
    </Button>
  ) : null
  return (
    <Card title={fill(words.item, { number })} aside={off}>
      <div className="space-y-4">
        <TextArea
          label={words.text}
          rows={3}
          {...state.field(`${at}.text`)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            onNext()
          }}
          hint={
            found.length > 0 ? fill(words.personal, { found: found.map(({ quote }) => quote).join(' ') }) : undefined
          }
        />
        <div className="grid gap-4 md:grid-cols-2">
          <TextField label={words.itemTitle} optional={names.optional} {...state.field(`${at}.title`)} />
          <TextField label={words.place} optional={names.optional} {...state.field(`${at}.place`)} />
          {choices.ownDelegateId === null ? <WhoRaised {...props} /> : null}
        </div>
      </div>
    </Card>
  )
}

/** A delegate by name; of a resident how he is reached and who received him; of an anonymous one nothing. */
function WhoRaised({ state, place, choices, words, names }: VoiceFieldsProps) {
  const at = `voices.${place}` as const
  const source = state.form.watch(`${at}.source`)
  const isDelegate = source === 'DELEGATE'
  const sources = voiceSources.map((value) => ({ value, label: names.sources[value] }))
  return (
    <>
      <SelectField label={words.source} options={sources} {...state.field(`${at}.source`)} />
      <SelectField
        label={isDelegate ? words.delegate : words.receiver}
        blank={names.choose}
        optional={isDelegate ? undefined : names.optional}
        options={groupsOf(choices.delegates)}
        {...state.field(`${at}.delegateId`)}
      />
      {source === 'RESIDENT' ? (
        <>
          <TextField label={words.residentName} optional={names.optional} {...state.field(`${at}.residentName`)} />
          <TextField
            label={words.residentPhone}
            hint={words.residentHint}
            type="tel"
            optional={names.optional}
            {...state.field(`${at}.residentPhone`)}
          />
        </>
      ) : null}
    </>
  )
}
