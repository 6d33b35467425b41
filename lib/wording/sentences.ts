import type { Words } from './catalogue'

/** One after the other, those that there are; between Chinese ones there is no space. */
export const sentences = (all: readonly (string | null | undefined | false)[], { language }: Words): string =>
  all.filter(Boolean).join(language === 'en' ? ' ' : '')
