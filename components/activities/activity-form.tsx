'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type Activity, type ActivityKind, activityKinds } from '@/lib/domain/activity/activity'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ActivityChoices } from '@/lib/queries/to-keep-activity'
import { recordingActivitySchema } from '@/lib/schemas/activity'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ActivityFormProps = {
  /** null: a new one */
  activity: Activity | null
  choices: ActivityChoices
  today: LocalDate
  words: Words['activities']['form']
  kinds: Words['voices']['activityKinds']
  form: FormWords
}

/** The same fields for every kind; what a kind does not need may stay empty. */
export function ActivityForm({ activity, choices, today, words, kinds, form }: ActivityFormProps) {
  const state = useActivityForm(activity, today, form)
  const kind: ActivityKind = state.form.watch('kind') ?? 'MINI_CONGRESS'
  const shownKinds = activity ? [activity.kind] : activityKinds
  const optional = words.optional
  return (
    <CommandForm state={state} submit={activity ? words.save : words.submit}>
      <div className="grid gap-4 md:grid-cols-2">
        <SelectField
          label={words.kind}
          options={shownKinds.map((value) => ({ value, label: kinds[value] }))}
          {...state.field('kind')}
        />
        <TextField label={words.name} {...state.field('name')} />
        <DateField label={words.heldOn} {...state.field('heldOn')} />
        <DateField label={words.endsOn} {...state.field('endsOn')} />
        <SelectField
          label={words.delegation}
          blank={words.noDelegation}
          optional={kind === 'MINI_CONGRESS' ? undefined : optional}
          options={choices.delegations.map(({ id, name }) => ({ value: id, label: name }))}
          {...state.field('delegationId')}
        />
        <TextField label={words.place} optional={optional} {...state.field('place')} />
      </div>
      {kind === 'STATION_DAY' ? <AtStation state={state} choices={choices} words={words} /> : null}
      {kind === 'TRAINING' ? (
        <Count state={state} name="hours" label={words.hours} hint={words.hoursHint} optional={optional} />
      ) : null}
      <TextField label={words.leaders} hint={words.leadersHint} optional={optional} {...state.field('leaders')} />
      <TextArea label={words.agenda} rows={5} optional={optional} {...state.field('agenda')} />
    </CommandForm>
  )
}

type State = ReturnType<typeof useActivityForm>

/** Where it was, and how many came. */
function AtStation({ state, choices, words }: Pick<ActivityFormProps, 'choices' | 'words'> & { state: State }) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <SelectField
        label={words.station}
        blank={words.noStation}
        options={choices.stations.map(({ id, name }) => ({ value: id, label: name }))}
        {...state.field('stationId')}
      />
      <Count
        {...{ state, label: words.residents, hint: words.residentsHint, optional: words.optional }}
        name="residentsReceived"
      />
    </div>
  )
}

type CountProps = {
  state: State
  name: 'residentsReceived' | 'hours'
  label: string
  hint: string
  optional: string
}

/** A number that nobody has to know. */
function Count({ state, name, ...shown }: CountProps) {
  return (
    <TextField
      {...shown}
      type="number"
      min={0}
      {...state.form.register(name, {
        setValueAs: (typed) => (typed === '' || typed === null ? null : Number(typed)),
      })}
      error={state.field(name).error}
    />
  )
}

function useActivityForm(activity: Activity | null, today: LocalDate, form: FormWords) {
  const router = useRouter()
  const text = {
    kind: activity?.kind ?? ('MINI_CONGRESS' as ActivityKind),
    name: activity?.name ?? '',
    heldOn: activity?.heldOn ?? today,
    endsOn: activity?.endsOn ?? today,
    place: activity?.place ?? '',
    delegationId: activity?.delegationId ?? '',
    stationId: activity?.stationId ?? '',
    leaders: activity?.leaders ?? '',
    agenda: activity?.agenda ?? '',
    residentsReceived: activity?.residentsReceived ?? null,
    hours: activity?.hours ?? null,
  }
  return useCommandForm({
    command: activity ? 'change-activity' : 'record-activity',
    schema: recordingActivitySchema,
    defaultValues: text,
    keptAs: `activity:${activity?.id ?? 'new'}:${activity?.version ?? 0}`,
    words: form,
    complete: ({ stationId, hours, ...input }) => {
      const { kind } = input
      const fitting = {
        ...input,
        stationId: kind === 'STATION_DAY' ? stationId : '',
        hours: kind === 'TRAINING' ? hours : null,
      }
      return activity ? { ...fitting, activityId: activity.id, version: activity.version } : fitting
    },
    onDone: (result) => {
      router.push(`/activities/${(result as { activityId: string }).activityId}`)
      router.refresh()
    },
  })
}
