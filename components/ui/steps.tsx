export type Step = { label: string; state: 'done' | 'current' | 'waiting'; note?: string }

/** How far a matter has come: a list in order, the present step marked for eye and ear. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ label: step, state, note }) => (
        <li key={step} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          <span>{step}</span>
          {note ? <span className="font-normal text-ink-soft text-sm">{note}</span> : null}
        </li>
      ))}
    </ol>
  )
}
