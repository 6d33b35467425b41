import type { Addressee, AnsweredAsk, Letter, LetterGround, LetterPart, LetterPhrases } from './letter'

/** The letter to one addressee: what every letter has stands once, also where the unit wrote it into its text. */
export function composeLetter(
  ground: LetterGround,
  addressee: Addressee,
  code: string,
  phrases: LetterPhrases,
): Letter {
  const { classLetter, publicity, documentNumber, unit, signedOn, signer, contact, copies } = ground
  return {
    code,
    marks: phrases.marks(classLetter, publicity),
    unit,
    documentNumber: documentNumber ?? '',
    title: phrases.title(ground),
    addressee: phrases.addressee(addressee.name),
    parts: partsOf(ground, addressee, phrases),
    attachments: phrases.attachments(ground.attachments),
    date: phrases.date(signedOn),
    signer: signer ? phrases.signer(signer) : '',
    contact: contact ? phrases.contact(contact) : '',
    copies: copies ? phrases.copies(copies) : '',
  }
}

function partsOf(ground: LetterGround, addressee: Addressee, phrases: LetterPhrases): LetterPart[] {
  const written = bodyOf(ground, phrases)
  const answered = [...ground.answers]
    .sort((one, other) => one.ordinal - other.ordinal)
    .flatMap((one) => answerParts(one, phrases))
  const closes = written.findLastIndex(({ text }) => phrases.written.closing.test(text))
  const body = closes < 0 ? written : written.slice(0, closes)
  const ending = closes < 0 ? [{ kind: 'text' as const, text: phrases.closing }] : written.slice(closes)
  const opens = written.slice(0, 2).some(({ text }) => phrases.written.opening.test(text))
  const opening = opens ? [] : [{ kind: 'text' as const, text: phrases.opening(ground, addressee) }]
  return [...opening, ...body, ...answered, ...ending]
}

function answerParts(answered: AnsweredAsk, phrases: LetterPhrases): LetterPart[] {
  const heading = answered.ask === '' ? [] : [{ kind: 'heading' as const, text: phrases.askHeading(answered) }]
  const said = answered.notOurs ? [phrases.answeredElsewhere] : [...paragraphs(answered.text), phrases.proof(answered)]
  return [...heading, ...said.filter((text) => text !== '').map((text) => ({ kind: 'text' as const, text }))]
}

/** Without the salutation, which names one addressee, and without unit and day, which stand below. */
function bodyOf({ body, unit }: LetterGround, { written }: LetterPhrases): LetterPart[] {
  const lines = paragraphs(body.replace(written.salutation, ''))
  while (lines.length > 0 && isSignature(lines.at(-1) ?? '', unit, written.day)) lines.pop()
  return lines.map((text) => ({ kind: written.heading.test(text) ? 'heading' : 'text', text }))
}

const isSignature = (line: string, unit: string, day: RegExp): boolean => line === unit || day.test(line)

const paragraphs = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
