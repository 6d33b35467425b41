import type { Role } from '@/lib/domain/access/actor'
import type { EventType } from '@/lib/domain/events'
import type { Prisma } from '@/prisma/generated/client'

export type BookedEvent = {
  type: EventType
  subjectId: string
  /** null: of something that concerns several, or none */
  suggestionId: string | null
  /** null: by nobody who has an account */
  actor: Somebody | null
  role: Role | null
  at: Date
  data: Prisma.InputJsonObject
}

export type Somebody = { id: string; name: string }

/** Every row that the demonstration puts into the database, kept until all is known. */
export type Book = {
  suggestions: Prisma.SuggestionCreateManyInput[]
  asks: Prisma.AskCreateManyInput[]
  coSignatures: Prisma.CoSignatureCreateManyInput[]
  assignments: Prisma.AssignmentCreateManyInput[]
  rounds: Prisma.HandlingRoundCreateManyInput[]
  extensions: Prisma.ExtensionCreateManyInput[]
  contacts: Prisma.ContactCreateManyInput[]
  contactDelegates: Prisma.ContactDelegateCreateManyInput[]
  contactDisputes: Prisma.ContactDisputeCreateManyInput[]
  opinions: Prisma.AssistOpinionCreateManyInput[]
  opinionWaivers: Prisma.OpinionWaiverCreateManyInput[]
  progress: Prisma.ProgressPostCreateManyInput[]
  notes: Prisma.NoteCreateManyInput[]
  outsideRequests: Prisma.OutsideRequestCreateManyInput[]
  replies: Prisma.ReplyCreateManyInput[]
  answers: Prisma.ReplyAnswerCreateManyInput[]
  classChanges: Prisma.AnswerClassChangeCreateManyInput[]
  deliveries: Prisma.ReplyDeliveryCreateManyInput[]
  ratings: Prisma.RatingCreateManyInput[]
  attachments: Prisma.AttachmentCreateManyInput[]
  attachmentPieces: Prisma.AttachmentPieceCreateManyInput[]
  paperRatings: Prisma.PaperRatingCreateManyInput[]
  paperEntries: Prisma.PaperRatingEntryCreateManyInput[]
  againRequests: Prisma.AgainRequestCreateManyInput[]
  commitments: Prisma.CommitmentCreateManyInput[]
  commitmentUpdates: Prisma.CommitmentUpdateCreateManyInput[]
  commitmentClaims: Prisma.CommitmentClaimCreateManyInput[]
  meetings: Prisma.DirectorsMeetingCreateManyInput[]
  nominations: Prisma.KeyNominationCreateManyInput[]
  charges: Prisma.SupervisionChargeCreateManyInput[]
  plans: Prisma.SupervisionPlanCreateManyInput[]
  checkpoints: Prisma.SupervisionCheckpointCreateManyInput[]
  visits: Prisma.SupervisionVisitCreateManyInput[]
  demands: Prisma.SupervisionOpinionCreateManyInput[]
  opinionAnswers: Prisma.SupervisionAnswerCreateManyInput[]
  outcomes: Prisma.SupervisionReportCreateManyInput[]
  replyMeetings: Prisma.ReplyMeetingCreateManyInput[]
  replyMeetingItems: Prisma.ReplyMeetingItemCreateManyInput[]
  replyMeetingGuests: Prisma.ReplyMeetingGuestCreateManyInput[]
  replyMeetingReminders: Prisma.ReplyMeetingReminderCreateManyInput[]
  events: BookedEvent[]
}

export const emptyBook = (): Book => ({
  suggestions: [],
  asks: [],
  coSignatures: [],
  assignments: [],
  rounds: [],
  extensions: [],
  contacts: [],
  contactDelegates: [],
  contactDisputes: [],
  opinions: [],
  opinionWaivers: [],
  progress: [],
  notes: [],
  outsideRequests: [],
  replies: [],
  answers: [],
  classChanges: [],
  deliveries: [],
  ratings: [],
  attachments: [],
  attachmentPieces: [],
  paperRatings: [],
  paperEntries: [],
  againRequests: [],
  commitments: [],
  commitmentUpdates: [],
  commitmentClaims: [],
  meetings: [],
  nominations: [],
  charges: [],
  plans: [],
  checkpoints: [],
  visits: [],
  demands: [],
  opinionAnswers: [],
  outcomes: [],
  ...noMeetings(),
  events: [],
})

type Meetings = 'replyMeetings' | 'replyMeetingItems' | 'replyMeetingGuests' | 'replyMeetingReminders'

const noMeetings = (): Pick<Book, Meetings> => ({
  replyMeetings: [],
  replyMeetingItems: [],
  replyMeetingGuests: [],
  replyMeetingReminders: [],
})
