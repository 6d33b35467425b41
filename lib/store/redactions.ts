import { composeLetter } from '@/lib/domain/letter/compose-letter'
import type { Letter } from '@/lib/domain/letter/letter'
import type { Moment } from '@/lib/domain/moment'
import { type LookedOver, type Part, type PartName, partKey } from '@/lib/domain/redaction/parts'
import type { Span } from '@/lib/domain/redaction/spans'
import { isSecret } from '@/lib/domain/suggestion/secrecy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { letterPhrases } from '@/lib/wording/letter-phrases'
import { dayToStore } from './days'
import { hashOfText } from './hash-of-text'
import { readLetterGround } from './letter-ground'
import { readFrozenLetter } from './letters'
import { knownBy } from './secrecy'
import { open, type Tx } from './tx'

type Texts = {
  title: string
  situation: string
  analysis: string
  place: string
  asks: { ordinal: number; text: string }[]
  replies: { id: string; summary: string }[]
}

/** Every text of a suggestion that can become public; what is empty is none. */
export async function readParts(tx: Tx, suggestionId: string): Promise<Part[]> {
  const [row] = await open(tx).$queryRaw<Texts[]>`
    SELECT s.title, s.situation, s.analysis, s.place,
      (SELECT coalesce(json_agg(json_build_object('ordinal', k.ordinal, 'text', k.text) ORDER BY k.ordinal), '[]') FROM ask k WHERE k.suggestion_id = s.id) AS asks,
      (SELECT coalesce(json_agg(json_build_object('id', p.id, 'summary', p.summary) ORDER BY p.round, p.id), '[]')
        FROM reply p JOIN assignment a ON a.id = p.assignment_id WHERE a.suggestion_id = s.id AND p.signed_at IS NOT NULL) AS replies
    FROM suggestion s WHERE s.id = ${suggestionId}::uuid`
  if (!row) return []
  const { title, situation, analysis, place, asks, replies } = row
  const written = [
    part({ noun: 'TITLE' }, title),
    part({ noun: 'SITUATION' }, situation),
    part({ noun: 'ANALYSIS' }, analysis),
    ...asks.map(({ ordinal, text }) => part({ noun: 'ASK', ordinal }, text)),
    part({ noun: 'PLACE' }, place),
  ]
  for (const { id, summary } of replies) {
    const letter = await readSignedLetter(tx, id)
    written.push(part({ noun: 'LETTER', replyId: id }, letter ? linesOf(letter).join('\n') : ''))
    written.push(part({ noun: 'SUMMARY', replyId: id }, summary))
  }
  return written.filter(({ text }) => text.trim() !== '')
}

const part = ({ noun, ordinal, replyId }: Partial<PartName> & Pick<PartName, 'noun'>, text: string): Part => ({
  noun,
  ordinal: ordinal ?? null,
  replyId: replyId ?? null,
  text,
  hash: hashOfText(text),
})

/** As it was frozen; replies from before letters were kept have the same words, composed. */
async function readSignedLetter(tx: Tx, replyId: string): Promise<Omit<Letter, 'code'> | null> {
  const frozen = await readFrozenLetter(tx, replyId)
  if (frozen) return frozen
  const ground = await readLetterGround(tx, replyId)
  if (!ground || (ground.body.trim() === '' && ground.answers.length === 0)) return null
  const addressee = ground.addressees.find(({ isLead }) => isLead) ?? ground.addressees[0]
  return addressee ? composeLetter(ground, addressee, '', letterPhrases) : null
}

/** What of a letter names people or says something; its number, its unit and its day are the office's own. */
const linesOf = ({ title, addressee, parts, attachments, signer, contact, copies }: Omit<Letter, 'code'>): string[] =>
  [title, addressee, ...parts.map(({ text }) => text), ...attachments, signer, contact, copies].filter(
    (line) => line !== '',
  )

/** What a person decided of each part last, whether or not its text is still the same. */
export async function readLookedOver(tx: Tx, suggestionId: string): Promise<LookedOver[]> {
  return open(tx).$queryRaw<LookedOver[]>`
    SELECT DISTINCT ON (r.part) r.part, r.text_hash AS hash, r.spans FROM redaction r
     WHERE r.suggestion_id = ${suggestionId}::uuid ORDER BY r.part, r.id DESC`
}

type By = { readonly moment: Moment; readonly personId: string }

/** Joins those before it; none is ever changed. */
export async function saveRedaction(
  tx: Tx,
  { id, congressId }: Suggestion,
  looked: Part,
  spans: readonly Span[],
  { moment, personId }: By,
): Promise<void> {
  const by = { lookedAt: moment.now, lookedOn: dayToStore(moment.today), lookedById: personId }
  const what = { part: partKey(looked), textHash: looked.hash, spans: [...spans] }
  await open(tx).redaction.create({ data: { congressId, suggestionId: id, ...what, ...by }, select: { id: true } })
}

/** Words that must not become public: of signers whose identity is kept, and telephones and the like of those who are named. */
export type Names = { readonly kept: readonly string[]; readonly known: readonly string[] }

export async function readNames(tx: Tx, suggestion: Pick<Suggestion, 'id' | 'secrecy'>): Promise<Names> {
  const [row] = await open(tx).$queryRaw<{ words: string[]; names: string[]; delegation: string | null }[]>`
    SELECT ${knownBy} AS words, (SELECT g.name FROM delegation g WHERE g.id = s.delegation_id) AS delegation,
      ARRAY(SELECT x.name FROM delegate x WHERE x.congress_id = s.congress_id AND (x.id IN (s.lead_delegate_id, s.acting_delegate_id)
        OR x.id IN (SELECT z.delegate_id FROM co_signature z WHERE z.suggestion_id = s.id))) AS names
    FROM suggestion s WHERE s.id = ${suggestion.id}::uuid`
  const { words, names, delegation } = row ?? { words: [], names: [], delegation: null }
  if (isSecret(suggestion)) return { kept: delegation ? [...words, delegation] : words, known: [] }
  return { kept: [], known: words.filter((word) => !names.includes(word) && /[\d@]/.test(word)) }
}
