import type { Words } from './catalogue'
import { fill } from './fill'

/** 'SD 19' as the law's name and its article; a source that is not known is shown as it stands. */
export function basisText(basis: string, { laws, article }: Words['deadlines']): string {
  const [code = '', number = ''] = basis.split(' ')
  const law = Object.hasOwn(laws, code) ? laws[code as keyof typeof laws] : undefined
  return law ? fill(article, { law, article: number }) : basis
}
