import type { PublicationStep } from '@/lib/domain/publication/steps'
import type { Words } from '@/lib/wording/catalogue'

type MissingStepsProps = {
  suggestionId: string
  /** of the reply that is decided, as it stands in the address */
  subject: string
  steps: readonly PublicationStep[]
  words: Words['publications']
}

/** What has to be done before, each with the page on which it is done. */
export function MissingSteps({ suggestionId, subject, steps, words }: MissingStepsProps) {
  if (steps.length === 0) return null
  const address: Record<PublicationStep, string> = {
    DECIDE: `publication/${subject}`,
    REDACT: 'redaction',
    DELIVER: 'letters',
    SUGGESTION: 'publication/suggestion',
  }
  return (
    <ul className="cluster">
      {steps.map((step) => (
        <li key={step}>
          <a href={`/suggestions/${suggestionId}/${address[step]}`} className="inline-flex min-h-11 items-center">
            {words.steps[step]}
          </a>
        </li>
      ))}
    </ul>
  )
}
