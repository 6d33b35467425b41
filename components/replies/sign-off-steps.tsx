import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { SignOffView } from '@/lib/queries/get-reply-to-sign'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type SignOffStepsProps = { signOff: SignOffView; words: Words }

/** Who has passed this version, on which day, and whose turn it is. */
export function SignOffSteps({ signOff: { steps, now }, words: { signOff, language } }: SignOffStepsProps) {
  return (
    <Card title={signOff.title}>
      <ol className="space-y-2">
        {steps.map(({ step, pass }) => (
          <li key={step} className="cluster" aria-current={step === now ? 'step' : undefined}>
            <span>{signOff.steps[step]}</span>
            <Badge tone={pass ? 'good' : step === now ? 'warn' : 'plain'}>
              {pass ? signOff.passed : step === now ? signOff.waiting : signOff.later}
            </Badge>
            {pass ? (
              <span className="text-ink-soft text-sm">
                {fill(signOff.passedBy, { name: pass.by, day: dayText(pass.on, language) })}
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {now === 'GOVERNMENT' ? <p className="mt-2 text-ink-soft text-sm">{signOff.clockRuns}</p> : null}
    </Card>
  )
}
