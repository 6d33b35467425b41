import type { Section } from './section'
import { again } from './sections/again'
import { assignment } from './sections/assignment'
import { closing } from './sections/closing'
import { commitments } from './sections/commitments'
import { contacts } from './sections/contacts'
import { delivery } from './sections/delivery'
import { intake } from './sections/intake'
import { meetings } from './sections/meetings'
import { openness } from './sections/openness'
import { opinions } from './sections/opinions'
import { original } from './sections/original'
import { publication } from './sections/publication'
import { ratings } from './sections/ratings'
import { related } from './sections/related'
import { replies } from './sections/replies'
import { signatures } from './sections/signatures'
import { supervision } from './sections/supervision'
import { terms } from './sections/terms'
import { versions } from './sections/versions'

/** One file a section; a test compares the list with the names in lib/domain/dossier. */
export const sections: readonly Section[] = [
  original,
  signatures,
  intake,
  assignment,
  contacts,
  opinions,
  replies,
  delivery,
  meetings,
  ratings,
  again,
  commitments,
  supervision,
  terms,
  openness,
  publication,
  related,
  closing,
  versions,
]
