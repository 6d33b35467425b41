import type { InvitationRefusalCode } from '@/lib/domain/meeting/invitation-refusals'

export const invitationRefusals: Record<InvitationRefusalCode, string> = {
  'nobody-to-invite': 'There is nobody left to invite.',
  'meeting-over': 'The meeting has begun, is over or was cancelled; this can no longer be done.',
  'meeting-without-items': 'The meeting has no items yet. Please set its agenda before you send invitations.',
  'not-invited-yet': 'No invitation has been sent yet.',
  'deputy-only-of-head': 'Nobody can come in a delegate’s place. Please ask for leave instead.',
  'nobody-to-remind': 'Everybody who was invited has answered.',
  'reminded-today': 'All those who have not answered were reminded today. Please wait until tomorrow.',
  'invitation-answered': 'There is an answer already; no call need be noted.',
  'meeting-documents-full': 'A meeting has at most {limit} papers of {megabytes} MB together.',
}
