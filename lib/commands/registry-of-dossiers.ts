import { archiveSuggestion } from './archive-suggestion'
import { compileDossier } from './compile-dossier'
import { compileDossiers } from './compile-dossiers'
import { setFonds } from './set-fonds'

/** What is filed for the archives. */
export const ofDossiers = [compileDossier, compileDossiers, archiveSuggestion, setFonds] as const
