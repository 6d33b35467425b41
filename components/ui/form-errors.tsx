import type { FormWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { type FaultyField, faultSummaryId } from './faulty-fields'

/** All that is to be corrected, in one place, each line a way to its field. */
export function FormErrors({ faults, words }: { faults: readonly FaultyField[]; words: FormWords['forms'] }) {
  if (faults.length < 2) return null
  return (
    <div
      id={faultSummaryId}
      role="alert"
      tabIndex={-1}
      className="rounded-md border-2 border-bad bg-bad-wash px-4 py-3"
    >
      <p className="font-semibold">{fill(words.errorsTitle, { count: faults.length })}</p>
      <ul className="mt-1 list-disc pl-5">
        {faults.map(({ name, at, label, sentence }) => (
          <li key={name}>
            <a href={`#${at}`} className="text-bad">
              {label ? fill(words.errorOf, { label, sentence }) : sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
