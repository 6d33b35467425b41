import { getLetterSetting } from '@/lib/queries/get-letter-setting'
import { getLetterTemplate, listLetterTemplates } from '@/lib/queries/letter-templates'
import { listLetters } from '@/lib/queries/list-letters'
import { listReleases } from '@/lib/queries/list-releases'
import { nothing, type Page, page, units } from './page'

/** What becomes of a reply as a letter, and what it is written from. */
export const pagesOfLetters: Record<string, Page> = {
  '/letters': page(listLetters, nothing, units),
  '/letter-setting': page(getLetterSetting, nothing, ['head', 'office']),
  '/releases': page(listReleases, nothing, ['head', 'office', 'government']),
  '/letter-templates': page(listLetterTemplates, nothing, [...units, 'office']),
  '/letter-templates/[templateId]': page(getLetterTemplate, ({ template }) => template, [...units, 'office']),
}
