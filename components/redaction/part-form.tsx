'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import { firstChosen, groupsOf, marksOf, withMarks, withoutMarks } from '@/lib/domain/redaction/marking'
import { redactedText, type Span } from '@/lib/domain/redaction/spans'
import type { PartToRedact } from '@/lib/queries/get-redaction'
import { redactPartSchema } from '@/lib/schemas/redaction'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { AddMark } from './add-mark'
import { MarkList } from './mark-list'
import { MarkedText } from './marked-text'

type PartFormProps = {
  suggestionId: string
  part: PartToRedact
  title: string
  words: Words['redaction']
  form: FormWords
}

/** The text with its marks, beside it what the public will read, below both what goes out and why. */
export function PartForm({ suggestionId, part, title, words, form }: PartFormProps) {
  const { key, text, hash, proposals, noun, ordinal, replyId } = part
  const router = useRouter()
  const written = useRef<HTMLParagraphElement>(null)
  const state = useCommandForm({
    command: 'redact-part',
    schema: redactPartSchema,
    defaultValues: {
      ...{ suggestionId, textHash: hash, part: { noun, ordinal, replyId } },
      spans: [...(part.chosen ?? firstChosen(proposals))],
    },
    keptAs: `redact:${suggestionId}:${key}:${hash}`,
    words: form,
    onDone: () => router.refresh(),
  })
  const chosen = useWatch({ control: state.form.control, name: 'spans' }) as Span[]
  const [made, setMade] = useState<readonly Span[]>([])
  const marks = marksOf(proposals, chosen, made)
  const out = marks.filter(({ isOut }) => isOut)
  const groups = groupsOf(text, marks)
  const choose = (spans: Span[]) => state.form.setValue('spans', spans, { shouldDirty: true })
  const add = (spans: readonly Span[]) => {
    setMade([...made, ...spans])
    choose(withMarks(chosen, spans))
  }
  return (
    <CommandForm state={state} submit={part.state === 'DONE' ? words.submitAgain : words.submit}>
      <div className="grid gap-4 lg:grid-cols-2">
        <MarkedText ref={written} title={words.text} hint={words.textHint} text={text} groups={groups} />
        <section className="min-w-0 space-y-1" aria-label={`${title} ${words.preview}`}>
          <h4 className="font-semibold">{words.preview}</h4>
          <p className="written break-words rounded-md border border-line p-3" data-preview={key}>
            {redactedText(text, out)}
          </p>
        </section>
      </div>
      <MarkList
        groups={groups}
        name={key}
        onTick={(group) => choose(group.isOut ? withoutMarks(chosen, group.marks) : withMarks(chosen, group.marks))}
        onGround={({ marks: same }, ground) =>
          choose(
            withMarks(
              chosen,
              same.map((mark) => ({ ...mark, ground })),
            ),
          )
        }
        words={words}
      />
      <AddMark text={text} name={key} written={written} onAdd={add} words={words} />
    </CommandForm>
  )
}
