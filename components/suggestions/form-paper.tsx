import { entryLine } from '@/components/entries/entry-line'
import type { Definition } from '@/components/ui/definition-list'
import { InOrder } from '@/components/ui/in-order'
import type { SuggestionForm } from '@/lib/queries/get-suggestion-form'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { sessionText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'
import { formFacts } from './form-facts'
import { publicityFacts } from './publicity-facts'

type FormPaperProps = { form: SuggestionForm; congress: string; words: Words }

/** 专用纸, one A4 sheet: the fields, the three parts with the asks numbered, and where to sign. */
export function FormPaper({ form, congress, words }: FormPaperProps) {
  const { formPaper } = words
  return (
    <article className="official-paper signature-sheet" aria-label={formPaper.title}>
      <p className="letterhead">{congress}</p>
      <h2>{formPaper.title}</h2>
      <table>
        <tbody>
          {factsOf(form, words).map(({ term, value }) => (
            <tr key={term}>
              <th scope="row" className="w-36">
                {term}
              </th>
              <td className="text-left">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Part heading={formPaper.situation} text={form.situation} />
      <Part heading={formPaper.analysis} text={form.analysis} />
      <h3>{formPaper.asks}</h3>
      <ol className="list-decimal pl-6">
        <InOrder of={form.asks} each={(ask) => <li className="written">{ask}</li>} />
      </ol>
      {form.isToSign ? <Signatures form={form} words={formPaper} /> : null}
      <p className="mt-3 text-sm">{formPaper.note}</p>
    </article>
  )
}

function factsOf(form: SuggestionForm, words: Words): Definition[] {
  const { formPaper, suggestion, common } = words
  const { lead, signed, isToSign } = form
  return [
    { term: formPaper.session, value: sessionText(form, words.language) },
    { term: formPaper.number, value: form.numberText ?? (form.submittedOn ? suggestion.unnumbered : formPaper.draft) },
    { term: formPaper.subject, value: form.title },
    { term: formPaper.lead, value: shownName(lead.name, words) },
    ...identityFacts(form, words),
    ...(lead.delegation ? [{ term: formPaper.delegation, value: lead.delegation }] : []),
    ...(lead.cardNumber ? [{ term: formPaper.card, value: lead.cardNumber }] : []),
    ...(form.entered ? [{ term: words.entries.entry, value: entryLine(form.entered, lead.name, words) }] : []),
    // Whoever may see no cards reads the names here; the others on the lines to sign.
    ...(signed.length > 0 && !isToSign
      ? [{ term: formPaper.coSigners, value: signed.map(({ name }) => name).join(common.listComma) }]
      : []),
    ...formFacts(form, words),
    { term: suggestion.publicityWish, value: suggestion.publicityWishes[form.publicityWish] },
    ...publicityFacts(form, words),
    { term: suggestion.contactWish, value: form.contactWish ? common.yes : common.no },
    ...(form.wishedUnit ? [{ term: suggestion.wishedUnit, value: form.wishedUnit }] : []),
  ]
}

/** For whom it is printed reads beside the names that few may know them. */
function identityFacts({ identity }: SuggestionForm, { secrecy }: Words): Definition[] {
  if (!identity.isSecret) return []
  if (!identity.isHidden) return [{ term: secrecy.mark, value: secrecy.known }]
  return [{ term: secrecy.signers, value: fill(secrecy.signersCount, { count: identity.signers }) }]
}

const Part = ({ heading, text }: { heading: string; text: string }) => (
  <>
    <h3>{heading}</h3>
    <p className="written">{text}</p>
  </>
)

const blankLines = 3

function Signatures({ form, words }: { form: SuggestionForm; words: Words['formPaper'] }) {
  const lines = [...form.signed, ...Array.from({ length: blankLines }, () => null)]
  return (
    <>
      <p className="signature">
        {words.leadSignature}＿＿＿＿＿＿　{words.date}
      </p>
      <table>
        <thead>
          <tr>
            {[words.coSigners, words.delegation, words.card, words.signature].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <InOrder
            of={lines}
            each={(one) => (
              <tr>
                {one ? <th scope="row">{one.name}</th> : <td>{'\u3000'}</td>}
                <td>{one?.delegation}</td>
                <td>{one?.cardNumber}</td>
                <td />
              </tr>
            )}
          />
        </tbody>
      </table>
    </>
  )
}
