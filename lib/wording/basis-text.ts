import type { Words } from './catalogue'
import { fill } from './fill'

/** 'SD 19' as the law's name and its article; what is no law has no article, and a source that is not known is shown as it stands. */
export function basisText(basis: string, { laws, article }: Words['deadlines']): string {
  const [code = '', number] = basis.split(' ')
  const law = Object.hasOwn(laws, code) ? laws[code as keyof typeof laws] : undefined
  if (!law) return basis
  return number ? fill(article, { law, article: number }) : law
}
