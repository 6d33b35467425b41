import { getDossier } from '@/lib/queries/get-dossier'
import { listDossiers } from '@/lib/queries/list-dossiers'
import { dossierFilterSchema } from '@/lib/schemas/dossier'
import { committee, type Page, page } from './page'

/** The committee's own copy, and whoever looks back. */
export const pagesOfDossiers: Record<string, Page> = {
  '/dossiers': page(listDossiers, () => dossierFilterSchema.parse({}), [...committee, 'audit']),
  '/suggestions/[suggestionId]/dossier': page(getDossier, ({ closed }) => closed, [...committee, 'audit']),
}
