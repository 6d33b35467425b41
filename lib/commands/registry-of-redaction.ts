import { decideAttachmentPublication } from './decide-attachment-publication'
import { redactPart } from './redact-part'

/** What is taken out before something becomes public. */
export const ofRedaction = [redactPart, decideAttachmentPublication] as const
