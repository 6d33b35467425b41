import { concealedName } from '@/lib/domain/suggestion/secrecy'
import type { Words } from './catalogue'

/** 代表（依法保密） where a query kept the name back. */
export const shownName = (name: string, { secrecy }: { readonly secrecy: Pick<Words['secrecy'], 'name'> }): string =>
  name === concealedName ? secrecy.name : name
