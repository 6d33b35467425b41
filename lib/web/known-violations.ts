import { Refusal, type RefusalCode } from '@/lib/domain/refusal'
import { violatedConstraint } from '@/lib/store/database-errors'

/** What two people doing the same thing at once run into: the database decides, and this says it in the house's words. */
const refusals: Record<string, RefusalCode> = {
  account_login_key: 'login-taken',
  login: 'login-taken',
  suggestion_session_id_number_text_key: 'number-taken',
  'session_id,number_text': 'number-taken',
  rating_suggestion_id_round_delegate_id_key: 'already-rated',
  'suggestion_id,round,delegate_id': 'already-rated',
  assist_opinion_assignment_id_round_ordinal_key: 'opinion-given',
  assist_opinion_one_in_force: 'opinion-given',
  opinion_waiver_pkey: 'opinion-not-awaited',
  assignment_once_a_unit: 'unit-named-twice',
  assignment_one_sole: 'roles-do-not-fit',
  import_same_file_once: 'import-same-list',
  'congress_id,sha256': 'import-same-list',
  attachment_document_id_version_key: 'stale-version',
  'document_id,version': 'stale-version',
  extension_one_pending: 'move-not-open',
  calendar_edition_one_proposed: 'stale-version',
  'congress_id,year': 'stale-version',
  annual_report_standing: 'stale-version',
  'congress_id,year,kind': 'stale-version',
  station_day_once: 'station-day-twice',
  performance_publication_congress_id_year_version_key: 'performance-announced',
  performance_publication_standing: 'performance-announced',
  role_grant_one_administration: 'administrations-apart',
}

export function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  const code = refusals[violatedConstraint(error) ?? '']
  return code && new Refusal(code)
}
