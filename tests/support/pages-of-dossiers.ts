import { getDossier } from '@/lib/queries/get-dossier'
import { listDossiers } from '@/lib/queries/list-dossiers'
import { dossierFilterSchema } from '@/lib/schemas/dossier'
import { committee, type Page, page } from './page'

/** The committee's own copy. */
export const pagesOfDossiers: Record<string, Page> = {
  '/dossiers': page(listDossiers, () => dossierFilterSchema.parse({}), committee),
  '/suggestions/[suggestionId]/dossier': page(getDossier, ({ closed }) => closed, committee),
}
