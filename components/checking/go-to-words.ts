import { goToField } from '@/components/advice/go-to-field'
import type { Finding } from '@/lib/domain/checking/finding'

/** The field of the form where it is mended. */
function fieldOf({ place: { at, ask } }: Finding): string {
  if (at === 'number') return 'documentNumber'
  if (at === 'class' && ask === null) return 'answerMeaning'
  return ask === null ? 'body' : `answers.${ask - 1}.text`
}

/** To the field, and to the very words in it where they still stand there. */
export function goToWords(finding: Finding): void {
  const name = document.getElementById(fieldOf(finding)) ? fieldOf(finding) : 'body'
  goToField(name)
  const field = document.getElementById(name)
  const quote = finding.quote.replace(/…$/u, '')
  if (!(field instanceof HTMLTextAreaElement) || quote === '') return
  const near = field.value.indexOf(quote, Math.max(0, finding.place.start - 4))
  const start = near < 0 ? field.value.indexOf(quote) : near
  if (start >= 0) field.setSelectionRange(start, start + quote.length)
}
