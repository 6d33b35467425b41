import { compileDossier } from './compile-dossier'
import { compileDossiers } from './compile-dossiers'
import { setFonds } from './set-fonds'

/** What is filed for the archives. */
export const ofDossiers = [compileDossier, compileDossiers, setFonds] as const
