'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { PublishingFields, withoutIdleHour } from '@/components/publications/publishing-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import {
  annualReportPublishSchema,
  annualReportReasonSchema,
  annualReportSittingSchema,
} from '@/lib/schemas/annual-report'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Acts = Words['annualReports']['acts']
type FormProps<Said> = { reportId: string; words: Said; form: FormWords }

function useDone(reportId: string) {
  const router = useRouter()
  return () => {
    router.push(`/annual-reports/${reportId}`)
    router.refresh()
  }
}

const reasons = { sendBack: 'send-back-annual-report', withdraw: 'withdraw-annual-report' } as const

/** Back to the desk, or out of the public's sight: both with a reason. */
export function ReasonReportForm({ reportId, act, words, form }: FormProps<Acts> & { act: keyof typeof reasons }) {
  const onDone = useDone(reportId)
  const state = useCommandForm<z.input<typeof annualReportReasonSchema>>({
    command: reasons[act],
    schema: annualReportReasonSchema,
    defaultValues: { reportId, reason: '' },
    keptAs: `${reasons[act]}:${reportId}`,
    words: form,
    onDone,
  })
  const said =
    act === 'sendBack'
      ? { label: words.sendBackReason, hint: words.sendBackHint }
      : { label: words.withdrawReason, hint: words.withdrawHint }
  return (
    <CommandForm state={state} submit={words[act]}>
      {act === 'withdraw' ? <p>{words.withdrawLead}</p> : null}
      <TextArea {...said} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}

/** At once, or on a day at a full hour. */
export function PublishReportForm({ reportId, words, form }: FormProps<Acts>) {
  const onDone = useDone(reportId)
  const state = useCommandForm<z.input<typeof annualReportPublishSchema>>({
    command: 'publish-annual-report',
    schema: annualReportPublishSchema,
    defaultValues: { reportId, hour: '09:00' },
    keptAs: `publish-annual-report:${reportId}`,
    words: form,
    complete: withoutIdleHour,
    onDone,
  })
  return (
    <CommandForm state={state} submit={words.publish}>
      <p>{words.publishLead}</p>
      <PublishingFields
        on={{ ...state.field('on', { blankAsAbsent: true }), optional: form.forms.optional }}
        hour={state.field('hour')}
        words={words}
      />
    </CommandForm>
  )
}

type SittingProps = FormProps<Words['annualReports']['legal']> & { sittingOn: string; today: string }

export function SittingForm({ reportId, sittingOn, today, words, form }: SittingProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof annualReportSittingSchema>>({
    command: 'plan-report-sitting',
    schema: annualReportSittingSchema,
    defaultValues: { reportId, sittingOn },
    keptAs: `plan-report-sitting:${reportId}`,
    scope: 'sitting',
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit} look="quiet">
      <DateField label={words.sitting} hint={words.sittingHint} min={today} {...state.field('sittingOn')} />
    </CommandForm>
  )
}
