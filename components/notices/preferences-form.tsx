'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { SelectField } from '@/components/ui/select-field'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { Channel, Choice, OptionalTopic } from '@/lib/domain/notices/topics'
import type { Words } from '@/lib/wording/catalogue'

export type PreferenceRow = {
  readonly topic: OptionalTopic
  readonly label: string
  readonly ways: readonly {
    readonly channel: Channel
    readonly label: string
    readonly choice: Choice
    readonly options: readonly { value: Choice; label: string }[]
  }[]
}

type Props = {
  rows: readonly PreferenceRow[]
  words: Pick<Words['notices']['preferences'], 'saveChoices' | 'saved'>
  errors: Words['errors']
}

/** Every topic with its channels; saved all together. */
export function PreferencesForm({ rows, words, errors }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isDone, setDone] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const preferences = rows.flatMap(({ topic, ways }) =>
      ways.map(({ channel }) => ({ topic, channel, choice: typed.get(`${topic}-${channel}`) })),
    )
    setDone(false)
    const answer = await submitCommand('change-notice-preferences', { preferences }, newKey(), errors)
    setProblem(answer.ok ? null : answer)
    setDone(answer.ok)
  }

  return (
    <form method="post" onSubmit={submit} className="space-y-5">
      <ProblemNotice problem={problem} words={errors} />
      {rows.map(({ topic, label, ways }) => (
        <fieldset key={topic} className="border-line border-t pt-3">
          <legend className="float-left mb-2 w-full font-semibold">{label}</legend>
          <div className="clear-both grid gap-3 sm:grid-cols-2">
            {ways.map((way) => (
              <SelectField
                key={way.channel}
                label={way.label}
                name={`${topic}-${way.channel}`}
                defaultValue={way.choice}
                options={[...way.options]}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {isDone ? (
        <Notice tone="good" live>
          {words.saved}
        </Notice>
      ) : null}
      <Button type="submit" look="main">
        {words.saveChoices}
      </Button>
    </form>
  )
}
