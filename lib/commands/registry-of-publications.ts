import { decideLicence } from './decide-licence'
import { decideReplyPublicity } from './decide-reply-publicity'
import { publish } from './publish'
import { publishMany } from './publish-many'
import { withdrawPublication } from './withdraw-publication'

/** What the public may read. */
export const ofPublications = [decideLicence, decideReplyPublicity, publish, publishMany, withdrawPublication] as const
