import { stateOfPublic } from '@/lib/domain/commitment/public-state'
import { licenceAddresses } from '@/lib/domain/publication/licence'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import type { PublicCommitment } from '@/lib/queries/public-commitments'
import type { CongressLicence } from '@/lib/queries/public-licences'
import type { PublicSuggestion } from '@/lib/queries/public-suggestions'
import type { UnitOfYear } from '@/lib/queries/public-units'
import { from, type OpenField } from './field'
import { channelFields, figureFields } from './figure-tables'

export type PublicReplyRow = PublicSuggestion['replies'][number] & { readonly suggestionId: string }

const said = from<PublicSuggestion>('publication')
const known = from<PublicSuggestion>('record')
export const suggestionFields = (origin: string): readonly OpenField<PublicSuggestion>[] => [
  known('id', ({ suggestionId }) => suggestionId, 'uuid'),
  from<PublicSuggestion>('computed')('address', ({ suggestionId }) => `${origin}/public/${suggestionId}`),
  known('congress', ({ congress }) => congress),
  known('year', ({ year }) => year, 'integer'),
  known('term', ({ term }) => term, 'integer'),
  known('session', ({ session }) => session, 'integer'),
  known('interSession', ({ interSession }) => interSession, 'boolean'),
  said('number', ({ suggestion }) => suggestion.number),
  said('title', ({ suggestion }) => suggestion.title),
  said('lead', ({ suggestion }) => suggestion.lead),
  said('coSigners', ({ suggestion }) => suggestion.coSigners, 'integer'),
  known('topic', ({ topic }) => topic),
  known('towns', ({ towns }) => towns?.join('\n') ?? null),
  known('wholeDistrict', ({ towns }) => towns && towns.length === 0, 'boolean'),
  known('stage', ({ stage }) => stage),
  said('extent', ({ suggestion }) => suggestion.extent),
  said('summary', ({ suggestion }) => suggestion.summary),
  said('situation', ({ suggestion }) => suggestion.situation),
  said('analysis', ({ suggestion }) => suggestion.analysis),
  said('asks', ({ suggestion }) => suggestion.asks.join('\n')),
  known('feedback', ({ feedback }) =>
    feedback.map((one) => [one.round, one.attitude, one.process ?? '', one.result].join('/')).join(' '),
  ),
  said('publishedOn', ({ publishedOn }) => publishedOn, 'date'),
  said('hash', ({ hash }) => hash),
]

const reply = from<PublicReplyRow>('publication')
export const replyFields: readonly OpenField<PublicReplyRow>[] = [
  from<PublicReplyRow>('record')('id', ({ id }) => id, 'uuid'),
  from<PublicReplyRow>('record')('suggestionId', ({ suggestionId }) => suggestionId, 'uuid'),
  reply('unit', (row) => row.reply.unit),
  reply('round', (row) => row.reply.round, 'integer'),
  reply('documentNumber', (row) => row.reply.documentNumber),
  reply('signedOn', (row) => row.reply.signedOn, 'date'),
  reply('classLetter', (row) => row.reply.classLetter),
  reply('classMeaning', (row) => row.reply.classMeaning),
  reply('extent', (row) => row.reply.extent),
  reply('summary', (row) => row.reply.summary),
  reply('text', (row) => row.reply.text),
  reply('publishedOn', ({ publishedOn }) => publishedOn, 'date'),
  reply('hash', ({ hash }) => hash),
]

const promise = from<PublicCommitment>('record')
export const commitmentFields: readonly OpenField<PublicCommitment>[] = [
  promise('id', ({ id }) => id, 'uuid'),
  promise('suggestionId', ({ suggestionId }) => suggestionId, 'uuid'),
  promise('unitId', ({ unitId }) => unitId, 'uuid'),
  promise('unit', ({ unit }) => unit),
  promise('text', ({ text }) => text),
  promise('dueOn', ({ dueOn }) => dueOn, 'date'),
  from<PublicCommitment>('computed')('state', stateOfPublic),
  promise('closedOn', ({ closedOn }) => closedOn, 'date'),
]

const counted = from<UnitOfYear>('computed')
export const unitFields: readonly OpenField<UnitOfYear>[] = [
  from<UnitOfYear>('record')('id', ({ id }) => id, 'uuid'),
  from<UnitOfYear>('record')('unit', ({ name }) => name),
  from<UnitOfYear>('record')('year', ({ year }) => year, 'integer'),
  counted('suggestions', ({ suggestions }) => suggestions, 'integer'),
  counted('replies', ({ replies }) => replies, 'integer'),
  ...answerMeanings.map((meaning) => counted(meaning, ({ meanings }) => meanings[meaning], 'integer')),
]

const decided = from<CongressLicence>('decision')
export const licenceFields: readonly OpenField<CongressLicence>[] = [
  decided('congress', ({ congress }) => congress),
  decided('licence', ({ granted }) => granted?.licence ?? null),
  decided('licenceSince', ({ granted }) => granted?.sinceOn ?? null, 'date'),
  decided('licenceAddress', ({ granted }) => granted && licenceAddresses[granted.licence]),
]

/** What each file holds, for page and dictionary. */
export const openFiles = {
  suggestions: suggestionFields(''),
  replies: replyFields,
  commitments: commitmentFields,
  units: unitFields,
  figures: figureFields,
  channels: channelFields,
  licences: licenceFields,
} as const
