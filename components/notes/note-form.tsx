'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { ChoiceGroup, RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import type { NotesView } from '@/lib/queries/notes-of'
import { noteLength, noteSchema } from '@/lib/schemas/note'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type NoteFormProps = {
  suggestionId: string
  levels: NotesView['levels']
  words: Words['notes']
  form: FormWords
}

/** Whoever can be called follows from the level: nobody is called to what he cannot read. */
export function NoteForm({ suggestionId, levels, words, form }: NoteFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'write-note',
    schema: noteSchema,
    defaultValues: { suggestionId, level: levels[0]?.level, text: '', mentions: [] as string[] },
    keptAs: `note:${suggestionId}`,
    words: form,
    complete: (input) => ({ ...input, mentions: callable(input.level).filter((id) => ticked(input.mentions, id)) }),
    onDone: () => {
      state.form.reset()
      router.refresh()
    },
  })
  const level = useWatch({ control: state.form.control, name: 'level' })
  const people = levels.find((one) => one.level === level)?.people ?? []
  const callable = (chosen: string | undefined) =>
    levels.find((one) => one.level === chosen)?.people.map(({ id }) => id) ?? []
  const choices = levels.map(({ level: value }) => ({
    value,
    label: words.levels[value],
    hint: words.levelHints[value],
  }))
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards label={words.level} choices={choices} columns={1} {...state.field('level')} />
      <TextArea
        label={words.text}
        rows={3}
        {...state.field('text')}
        counter={
          <WrittenCounter control={state.form.control} name="text" maximum={noteLength.maximum} words={form.forms} />
        }
      />
      <ChoiceGroup label={words.mentions} hint={words.mentionsHint} name="mentions" optional={form.forms.optional}>
        {people.length === 0 ? <p className="text-ink-soft">{words.nobody}</p> : null}
        <div className="grid max-h-60 gap-1 overflow-y-auto">
          {people.map(({ id, name, unit }) => (
            <label key={id} className="choice">
              <input className="tick" type="checkbox" value={id} {...state.form.register('mentions')} />
              <span>{unit ? `${name}（${unit}）` : name}</span>
            </label>
          ))}
        </div>
      </ChoiceGroup>
    </CommandForm>
  )
}

/** A single box gives one value and not a list. */
const ticked = (mentions: unknown, id: string): boolean =>
  Array.isArray(mentions) ? mentions.includes(id) : mentions === id
